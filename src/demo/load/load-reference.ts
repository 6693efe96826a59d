import { PLACES } from '@/demo/content/places'
import { TOPICS } from '@/demo/content/topics'

import { confirmProposal } from './confirm-proposal'
import { type Hub, noteIds } from './hub'

/** Creates topics and places: one approver proposes, another confirms. */
export async function loadReference(hub: Hub): Promise<void> {
  await loadList(hub, 'topics', TOPICS)
  await loadList(hub, 'places', PLACES)
}

type Rows = readonly { readonly slug: string; readonly title: string }[]

async function loadList(hub: Hub, collection: 'topics' | 'places', rows: Rows): Promise<void> {
  await noteIds(hub, collection, ({ slug }) => String(slug))
  for (const data of rows) {
    const name = `${collection}/${data.slug}`
    if (hub.ids.has(name)) continue
    const { id } = await hub.payload.create({
      collection,
      data: data as never, // each list is typed at its definition
      depth: 0,
      user: hub.users.approver,
      overrideAccess: false,
    })
    await confirmProposal(hub, { slug: collection, id })
    hub.ids.set(name, id)
    hub.count.created += 1
  }
}
