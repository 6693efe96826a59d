import {
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type FlattenedField,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { couldBeId } from '@/cms/database/could-be-id'
import { sentValues } from '@/cms/fields/sent-values'
import { isRichText } from '@/domain/rich-text/is-rich-text'

import { hasWritePermit } from './write-permit'

type Link = { readonly to: CollectionSlug; readonly id: string; readonly path: string }

/**
 * Refuses, at its field, a link to something that does not exist or no longer does. A write that
 * carries out a decision is exempt: a takedown is not refused because of what the page links to.
 */
export const refuseMissingLinks: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection: { slug, flattenedFields: fields },
  req,
}) => {
  if (!hasWritePermit(req, slug, originalDoc?.id))
    await refuseMissing({ slug, fields, data, stored: originalDoc, req })
  return data
}

/** The same for the settings. What is confirmed or put back was checked when it was proposed. */
export const refuseMissingSettingsLinks: GlobalBeforeChangeHook = async ({
  data,
  originalDoc,
  global: { slug, flattenedFields: fields },
  req,
}) => {
  if (!hasWritePermit(req, slug, slug))
    await refuseMissing({ slug, fields, data, stored: originalDoc, req })
  return data
}

type RefuseArgs = {
  slug: string
  fields: readonly FlattenedField[]
  data: object
  stored: object | undefined
  req: PayloadRequest
}

async function refuseMissing({ slug, fields, data, stored, req }: RefuseArgs): Promise<void> {
  const known = new Set(linksOf(fields, stored ?? {}, req).map(keyOf))
  const fresh = linksOf(fields, data, req).filter((link) => !known.has(keyOf(link)))
  const missing = await whichAreMissing(fresh, req)
  if (missing.length === 0) return
  const errors = missing.map(({ path }) => ({
    path,
    message: 'Something chosen here no longer exists. Take it out, or choose again.',
  }))
  throw new ValidationError({ collection: slug, errors, req })
}

const keyOf = ({ to, id }: Link): string => `${to}:${id}`

function linksOf(
  fields: readonly FlattenedField[],
  document: object,
  { payload }: PayloadRequest,
): Link[] {
  return sentValues(fields, document).flatMap(({ field, value, path }) => {
    // A link in rich text to something deleted prints as plain text, but an impossible id makes
    // MongoDB's reads fail.
    if (field.type === 'richText')
      return linksInText(value)
        .filter(({ id }) => !couldBeId(payload, id))
        .map((link) => ({ ...link, path }))
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    return [value].flat().flatMap((one) => {
      const link = linkFrom(one, field.relationTo)
      return link ? [{ ...link, path }] : []
    })
  })
}

type TextNode = { readonly fields?: { readonly doc?: unknown }; readonly children?: unknown }

/** The links to other content of the hub in a rich text, as the editor stores it. */
function linksInText(value: unknown): Omit<Link, 'path'>[] {
  const inNode = ({ fields, children }: TextNode): Omit<Link, 'path'>[] => [
    ...[linkFrom(fields?.doc, [])].filter((link) => link !== null),
    ...(Array.isArray(children) ? (children as TextNode[]).flatMap(inNode) : []), // the editor's nodes
  ]
  return isRichText(value) ? inNode((value as { root: TextNode }).root) : [] // checked by isRichText
}

/**
 * A stored link is an id or, where several collections are possible, names its collection as well.
 */
function linkFrom(
  value: unknown,
  relationTo: CollectionSlug | CollectionSlug[],
): Omit<Link, 'path'> | null {
  if (typeof value === 'string' || typeof value === 'number') {
    return typeof relationTo === 'string' ? { to: relationTo, id: String(value) } : null
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    !('relationTo' in value) ||
    !('value' in value)
  )
    return null
  const { relationTo: to, value: id } = value as { relationTo: CollectionSlug; value: unknown } // checked above
  return typeof id === 'string' || typeof id === 'number' ? { to, id: String(id) } : null
}

/** Queries each collection once, however many links there are. */
async function whichAreMissing(links: Link[], req: PayloadRequest): Promise<Link[]> {
  const idsOf = new Map<CollectionSlug, Set<string>>()
  for (const { to, id } of links.filter((link) => couldBeId(req.payload, link.id)))
    idsOf.set(to, (idsOf.get(to) ?? new Set()).add(id))
  const found = await Promise.all(
    [...idsOf].map(async ([collection, ids]) => {
      const { docs } = await req.payload.find({
        collection,
        where: { id: { in: [...ids] } },
        select: {},
        limit: 0,
        depth: 0,
        pagination: false,
        req,
      })
      return docs.map(({ id }) => `${collection}:${id}`)
    }),
  )
  const there = new Set(found.flat())
  return links.filter((link) => !there.has(keyOf(link)))
}
