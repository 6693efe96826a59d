import type { PayloadRequest } from 'payload'

import { eachReferenceIn, type FieldsArgs } from '@/cms/fields/each-reference'
import type { Media } from '@/cms/generated/payload-types'
import type { ContentKind } from '@/domain/content-types'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import { mediaHash } from '@/domain/workflow/media-content'
import { storedIds, unique } from '@/domain/workflow/stored-content'

type DocumentArgs = { req: PayloadRequest; kind: ContentKind; document: StoredDocument }

/** The ids of the pictures and files in a document, found by the fields of its collection. */
export const mediaUsedBy = ({ req, kind, document }: DocumentArgs): string[] =>
  mediaUsedIn({ req, fields: req.payload.collections[kind].config.flattenedFields, document })

/** As `mediaUsedBy`, for the fields of any collection or global. */
export function mediaUsedIn(args: FieldsArgs): string[] {
  const ids = new Set<string>()
  eachReferenceIn(args, (field, value) => {
    if (field.type !== 'upload') return
    for (const id of [value].flat())
      if (typeof id === 'string' || typeof id === 'number') ids.add(String(id))
  })
  return [...ids].sort()
}

/** The stored records of the pictures and files in a document, without deleted ones. */
export async function mediaOf(args: DocumentArgs): Promise<Media[]> {
  return findAll(args.req, mediaUsedBy(args))
}

async function findAll(req: PayloadRequest, ids: readonly string[]): Promise<Media[]> {
  const files = await Promise.all(ids.map((id) => findMedia(req, id)))
  return files.filter((file) => file !== null)
}

/** Who changed a document's media since another person approved them: ids as text. */
export async function mediaAuthorsIn(args: FieldsArgs): Promise<string[]> {
  return mediaAuthorIds(await findAll(args.req, mediaUsedIn(args)))
}

const findMedia = (req: PayloadRequest, id: string): Promise<Media | null> =>
  req.payload.findByID({ collection: 'media', id, depth: 0, req, disableErrors: true })

/** Maps each media id to the SHA-256 of its file and all text published with it. */
export const mediaHashes = (files: readonly Media[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [String(file.id), mediaHash({ ...file })]))

/** Who changed these files or descriptions since another person approved them: ids as text. */
export const mediaAuthorIds = (files: readonly Media[]): string[] =>
  unique(files.flatMap(({ authorIds }) => storedIds(authorIds)))

type VisibilityArgs = DocumentArgs & {
  previous: StoredDocument | null
  isPublic: boolean
  /** Whether a second person has approved the document, which clears the authors of its media. */
  isConfirmed: boolean
}

/** Makes a public document's media public, and private again what nothing public uses. */
export async function updateMediaVisibility(args: VisibilityArgs): Promise<void> {
  const { req, kind, document, previous, isPublic, isConfirmed } = args
  const use = `${kind}:${String(document.id)}`
  const now = isPublic ? mediaUsedBy(args) : []
  const before = previous ? mediaUsedBy({ req, kind, document: previous }) : []
  await updateUse({ req, use, now, before, isConfirmed })
}

type UseArgs = {
  req: PayloadRequest
  use: string
  now: readonly string[]
  before: readonly string[]
  isConfirmed: boolean
}

/** Makes the media in `now` public, and those only in `before` private unless used elsewhere. */
export async function updateUse({ req, use, now, before, isConfirmed }: UseArgs): Promise<void> {
  for (const id of new Set([...now, ...before])) {
    const file = await findMedia(req, id)
    if (file) await updateOneFile({ req, file, use, isUsed: now.includes(id), isConfirmed })
  }
}

type OneArgs = {
  req: PayloadRequest
  file: Media
  use: string
  isUsed: boolean
  isConfirmed: boolean
}

/** Goes straight to the database: the picture does not change, and must not get a version. */
async function updateOneFile({ req, file, use, isUsed, isConfirmed }: OneArgs): Promise<void> {
  const others = (Array.isArray(file.usedIn) ? file.usedIn.map(String) : []).filter(
    (other) => other !== use,
  )
  const usedIn = isUsed ? [...others, use] : others
  const authorIds = isUsed && isConfirmed ? [] : storedIds(file.authorIds)
  await req.payload.db.updateOne({
    collection: 'media',
    id: file.id,
    data: { usedIn, isPublic: usedIn.length > 0, authorIds },
    req,
    returning: false,
  })
}
