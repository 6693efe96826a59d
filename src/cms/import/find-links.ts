import type { Payload } from 'payload'

import type { User } from '@/cms/generated/payload-types'
import type { ParsedPage } from '@/domain/text/parsed-page'

/** The account that imports: every read and write is made with its access. */
export type Importer = { readonly payload: Payload; readonly user: User & { collection: 'users' } }

/** Existing items that a page names, by the name as printed. Missing ones are not created. */
export type FoundLinks = {
  readonly people: ReadonlyMap<string, string>
  readonly organisations: ReadonlyMap<string, string>
  readonly campaign: { readonly id: string; readonly title: string } | null
}

/** Looks up speakers and inspectorates by their exact names, and the campaign of the strand label. */
export async function findLinks(importer: Importer, page: ParsedPage): Promise<FoundLinks> {
  const speakers = page.blocks.flatMap((block) =>
    block.type === 'quote' ? (block.attribution?.speakerName ?? []) : [],
  )
  const inspectorates = page.blocks.flatMap((block) =>
    block.type === 'rating' ? (block.inspectorate ?? []) : [],
  )
  const people = await titlesOf(importer, 'people', speakers)
  const organisations = await titlesOf(importer, 'organisations', inspectorates)
  return { people, organisations, campaign: await campaignOf(importer, page.strandLabel) }
}

type Linked = 'people' | 'organisations' | 'campaigns'

/**
 * Maps titles to ids. Of two with the same name, the older: only a person can tell which is meant.
 */
async function titlesOf(
  { payload, user }: Importer,
  collection: Linked,
  titles?: readonly string[],
): Promise<Map<string, string>> {
  if (titles?.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    ...(titles && { where: { title: { in: [...titles] } } }),
    select: { title: true },
    sort: '-createdAt',
    draft: true,
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  })
  return new Map(docs.map(({ id, title }) => [title, String(id)]))
}

/** The campaign whose name appears in the label as whole words; of several, the longest name. */
async function campaignOf(
  importer: Importer,
  label: string | null,
): Promise<FoundLinks['campaign']> {
  if (!label) return null
  const titles = await titlesOf(importer, 'campaigns')
  const [match] = [...titles]
    .filter(([title]) => ` ${label.toLowerCase()} `.includes(` ${title.toLowerCase()} `))
    .sort(([a], [b]) => b.length - a.length)
  return match ? { title: match[0], id: match[1] } : null
}
