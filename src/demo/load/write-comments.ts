import { DEMO_COMMENTS, type DemoReply } from '@/demo/content/comments'

import { type Hub, requestBy } from './hub'

/** Adds the comments, unless there are any already. */
export async function writeComments(hub: Hub): Promise<void> {
  for (const { kind, slug, replies, ...first } of DEMO_COMMENTS) {
    const itemId = hub.ids.get(`${kind}/${slug}`)
    if (itemId === undefined) throw new Error(`${kind}/${slug} has not been written`)
    const item = { itemKind: kind, itemId: String(itemId) }
    const { totalDocs } = await hub.payload.count({
      collection: 'comments',
      where: { and: [{ itemId: { equals: item.itemId } }, { words: { equals: first.words } }] },
    })
    if (totalDocs > 0) continue
    const parent = await write(hub, { ...item, ...first })
    for (const reply of replies ?? []) await write(hub, { ...item, ...reply, parent })
  }
}

type Written = DemoReply & {
  itemKind: string
  itemId: string
  field?: string
  parent?: string
}

async function write(hub: Hub, { by, ...data }: Written): Promise<string> {
  const { id } = await hub.payload.create({
    collection: 'comments',
    data: data as never, // signComment sets the author
    depth: 0,
    overrideAccess: false,
    req: await requestBy(hub, by),
  })
  return String(id)
}
