import { applyTransition } from '@/cms/workflow/apply-transition'
import { readNewestVersion } from '@/cms/workflow/read-workflow-item'
import { daysBefore, daysOn, resolveDemoTimes } from '@/demo/calendar'
import { DEMO_CONTENT, kindsInOrder } from '@/demo/content/demo-content'
import type { DemoItem } from '@/demo/demo-item'
import type { DemoStep } from '@/demo/demo-item'
import { resolveReferences } from '@/demo/references'
import type { ContentKind } from '@/domain/content-types'

import { type Hub, requestBy } from './hub'

type Walk = { hub: Hub; kind: ContentKind; item: DemoItem<ContentKind>; id: string | number }
type Due = Walk & { step: DemoStep; now: Date }

/**
 * Applies the transitions of all items in chronological order, each by its person and at its time,
 * so that the audit trail is in order too. The number of an item's events shows how far it has come:
 * an interrupted load resumes there, and an item that has been moved since is left alone.
 */
export async function walkJourneys(hub: Hub): Promise<void> {
  const due = kindsInOrder.flatMap((kind) => stepsOf(hub, kind))
  due.sort((a, b) => a.now.getTime() - b.now.getTime())
  for (const one of due) await take(one)
}

function stepsOf(hub: Hub, kind: ContentKind): Due[] {
  const items = DEMO_CONTENT[kind] as readonly DemoItem<ContentKind>[] // items of one kind, typed as of any kind
  return items.flatMap((item) => {
    const name = `${kind}/${item.slug}`
    const id = hub.ids.get(name)
    if (id === undefined) throw new Error(`${name} has not been written`)
    const steps = item.journey.slice(hub.past.get(name) ?? 0)
    const when = ({ daysAgo, at }: DemoStep) => daysBefore(hub.now, daysAgo, at)
    return steps.map((step) => ({ hub, kind, item, id, step, now: when(step) }))
  })
}

async function take({ step, now, ...walk }: Due): Promise<void> {
  const { hub, kind, item, id } = walk
  const { transition, input, assignment } = step
  const by = step.by ?? item.writer ?? 'author'
  const req = await requestBy(hub, by)
  const decision = await applyTransition({
    req,
    kind,
    id,
    transition,
    // An approval names the version that was read: here, the newest.
    input: {
      ...resolveDemoTimes(input, hub.now),
      version: (await readNewestVersion({ req, kind, id }))?.id ?? '',
    },
    assignment: assignment && {
      reviewer: hub.users[assignment.reviewer].id,
      dueAt: resolveDemoTimes(daysOn(assignment.dueInDays, '17:00'), hub.now),
    },
    now,
  })
  if (decision.allowed === Boolean(step.isRefused)) {
    const answer = decision.allowed ? 'allowed' : decision.refusals.map(({ message }) => message)
    throw new Error(`${kind}/${item.slug}: ${transition} by ${by} was ${String(answer)}`)
  }
  hub.count.transitions += 1
  if (step.edit) await edit(step.edit, by, walk)
}

async function edit(fields: object, by: keyof Hub['users'], { hub, kind, item, id }: Walk) {
  const { value, missing } = resolveReferences(resolveDemoTimes(fields, hub.now), hub.ids)
  if (missing.length > 0) throw new Error(`${kind}/${item.slug} links to ${missing.join(', ')}`)
  await hub.payload.update({
    collection: kind,
    id,
    data: value,
    draft: true,
    depth: 0,
    user: hub.users[by],
    overrideAccess: false,
  })
}
