import { resolveDemoTimes } from '@/demo/calendar'
import { DEMO_CONTENT, kindsInOrder } from '@/demo/content/demo-content'
import type { DemoItem } from '@/demo/demo-item'
import { resolveReferences } from '@/demo/references'
import { type ContentKind, contentType } from '@/domain/content-types'

import type { Hub } from './hub'

/**
 * Creates every missing item as its author's draft. Campaigns and releases link to each other, so
 * links to items created later are added in a second pass, still in the draft. The pass also
 * completes drafts left by an interrupted load.
 */
export async function createDrafts(hub: Hub): Promise<void> {
  const incomplete: Draft[] = []
  for (const kind of kindsInOrder) {
    const items = DEMO_CONTENT[kind] as readonly DemoItem<ContentKind>[] // items of one kind, typed as of any kind
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

/** The item's fields, with markers replaced by ids and instants as far as their targets exist. */
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
    id: hub.ids.get(`${kind}/${item.slug}`)!, // created above
    data: value,
    draft: true,
    depth: 0,
    user: writerOf(hub, item),
    overrideAccess: false,
  })
}
