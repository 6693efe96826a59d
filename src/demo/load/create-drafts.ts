import { resolveDemoTimes } from '@/demo/calendar'
import { DEMO_CONTENT, kindsInOrder } from '@/demo/content/demo-content'
import type { DemoItem } from '@/demo/demo-item'
import { resolveReferences } from '@/demo/references'
import { type ContentKind, contentType } from '@/domain/content-types'

import type { Hub } from './hub'

/**
 * Writes every item that is not there yet as its author's draft. Campaigns and releases link to each
 * other, so what links to something later is completed in a second round, still as a draft. What a
 * load that was cut short left incomplete is completed as well.
 */
export async function createDrafts(hub: Hub): Promise<void> {
  const incomplete: Draft[] = []
  for (const kind of kindsInOrder) {
    const items = DEMO_CONTENT[kind] as readonly DemoItem<ContentKind>[] // of one kind, seen as of any
    const missing = items.filter(({ slug }) => !hub.ids.has(`${kind}/${slug}`))
    if (missing.length > 0) hub.say(`  ${contentType(kind).plural}: ${missing.length}`)
    for (const item of items) {
      const isComplete = missing.includes(item)
        ? await createDraft(hub, { kind, item })
        : item.journey.length === 0 || hub.past.get(`${kind}/${item.slug}`) !== 0
      if (!isComplete) incomplete.push({ kind, item })
    }
  }
  for (const draft of incomplete) await completeDraft(hub, draft)
}

type Draft = { readonly kind: ContentKind; readonly item: DemoItem<ContentKind> }

/** The item's fields with ids and instants, as they can be written now. */
function fieldsOf<Kind extends ContentKind>({ ids, now }: Hub, { fields, slug }: DemoItem<Kind>) {
  return resolveReferences(resolveDemoTimes({ ...fields, slug }, now), ids)
}

const writerOf = ({ users }: Hub, { writer = 'author' }: DemoItem<ContentKind>) => users[writer]

async function createDraft(hub: Hub, { kind, item }: Draft): Promise<boolean> {
  const { value, missing } = fieldsOf(hub, item)
  const { id } = await hub.payload.create({
    collection: kind,
    data: value,
    draft: true,
    depth: 0,
    user: writerOf(hub, item),
    overrideAccess: false,
  })
  hub.ids.set(`${kind}/${item.slug}`, id)
  hub.count.created += 1
  return missing.length === 0
}

async function completeDraft(hub: Hub, { kind, item }: Draft): Promise<void> {
  const { value, missing } = fieldsOf(hub, item)
  if (missing.length > 0) throw new Error(`${kind}/${item.slug} links to ${missing.join(', ')}`)
  await hub.payload.update({
    collection: kind,
    id: hub.ids.get(`${kind}/${item.slug}`)!, // written a moment ago
    data: value,
    draft: true,
    depth: 0,
    user: writerOf(hub, item),
    overrideAccess: false,
  })
}
