import { DEMO_CONTENT, kindsInOrder } from '@/demo/content/demo-content'
import { TRANSITION_NAMES } from '@/domain/workflow/workflow'

import { type Hub, noteIds } from './hub'

/** Reads the ids of stored content, and counts each item's transitions, refused ones included. */
export async function countPast(hub: Omit<Hub, 'past'>): Promise<Hub> {
  for (const kind of kindsInOrder) await noteIds(hub, kind, ({ slug }) => String(slug))
  const events = await countEvents(hub)
  const past = new Map<string, number>()
  for (const kind of kindsInOrder) {
    for (const { slug } of DEMO_CONTENT[kind]) {
      const name = `${kind}/${slug}`
      past.set(name, events.get(`${kind} ${hub.ids.get(name)}`) ?? 0)
    }
  }
  return { ...hub, past }
}

async function countEvents({ payload }: Pick<Hub, 'payload'>): Promise<Map<string, number>> {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { in: TRANSITION_NAMES } },
    select: { itemKind: true, itemId: true },
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const counts = new Map<string, number>()
  for (const { itemKind, itemId } of docs) {
    const key = `${itemKind} ${itemId}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
