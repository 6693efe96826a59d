import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  MissingFile,
  type PayloadRequest,
} from 'payload'

import { afterRollback } from '@/cms/database/after-commit'
import type { Media } from '@/cms/generated/payload-types'
import { OF_THE_FILE } from '@/domain/workflow/media-content'

import { freshName, readStoredFile, removeStoredFiles, writeStoredFile } from './file-store'
import { expectFile, expectNoFile, pendingFile } from './pending-files'
import { ORIGINAL, sha256Of, type StoredFile } from './stored-files'

/**
 * These three hooks replace Payload's storage, which overwrites and deletes files of the same name.
 * Before the operation the file gets a unique name; Payload creates its sizes in memory; their
 * details are recorded; the files are written last, once every check has passed.
 */
export const takeFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion')
    return args
  expectNoFile(req)
  req.payloadUploadSizes = undefined
  if (operation === 'restoreVersion') throw new APIError(NO_RESTORING, 409, null, true)
  if (operation === 'create') takeNew({ req, isCopy: isCopy(args) })
  else if ('id' in args) await takeChange(req, args.id as string | number)
  else if (req.file || editsOf(req)) throw new APIError(ONE_AT_A_TIME, 409, null, true)
  return args
}

const NO_RESTORING =
  'An earlier file is not put back: download it from that version and upload it as a new picture.'
const ONE_AT_A_TIME = 'A file is changed on one picture at a time.'

const isCopy = (args: { duplicateFromID?: unknown }): boolean =>
  args.duplicateFromID !== undefined && args.duplicateFromID !== null

/** Without a file, Payload would fetch one from a URL in the request body. */
function takeNew({ req, isCopy }: { req: PayloadRequest; isCopy: boolean }) {
  if (isCopy || !req.file) throw new MissingFile(req.t)
  nameFile(req, req.file)
}

async function takeChange(req: PayloadRequest, id: string | number) {
  if (req.file) return nameFile(req, req.file)
  const edits = editsOf(req)
  const stored = edits && (await findFile(req, id))
  if (edits && stored && isChange(edits, stored)) {
    const bytes = await readStoredFile(stored.filename ?? '')
    if (!bytes) throw new APIError('The file itself is missing: upload it again.', 409, null, true)
    const { originalName, filename, mimeType } = stored
    const name = originalName ?? filename ?? ''
    nameFile(req, { name, data: bytes, size: bytes.length, mimetype: mimeType ?? '' })
    return
  }
  // The form sends its focal point with every save; Payload would then recreate all sizes.
  const { uploadEdits: _, ...query } = queryOf(req) ?? {}
  req.query = query
}

type File = NonNullable<PayloadRequest['file']>

function nameFile(req: PayloadRequest, file: File) {
  expectFile(req, file.name)
  req.file = { ...file, name: freshName(file.name) }
}

type Edits = {
  crop?: unknown
  widthInPixels?: unknown
  heightInPixels?: unknown
  focalPoint?: { x?: unknown; y?: unknown }
}

/** A request created by a program has no query. */
const queryOf = ({ query }: Partial<PayloadRequest>) => query

const editsOf = (req: PayloadRequest): Edits | null => {
  const edits = queryOf(req)?.uploadEdits
  return typeof edits === 'object' ? edits : null
}

const isChange = ({ crop, widthInPixels, heightInPixels, focalPoint }: Edits, stored: Media) =>
  Boolean(crop || widthInPixels || heightInPixels) ||
  (focalPoint !== undefined &&
    (Number(focalPoint.x) !== stored.focalX || Number(focalPoint.y) !== stored.focalY))

/** Whether this request brings a new file for a record, or a new crop or focal point. */
export function isFileEdit(req: PayloadRequest, stored: Media): boolean {
  const edits = editsOf(req)
  return Boolean(req.file) || (edits !== null && isChange(edits, stored))
}

const findFile = (req: PayloadRequest, id: string | number): Promise<Media | null> =>
  req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, req })

/** Records the file and sizes that Payload prepared; without a new file, keeps the stored ones. */
export const nameFiles: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) => {
  const { url: _url, thumbnailURL: _thumbnail, ...rest } = data as Record<string, unknown>
  const coming = pendingFile(req)
  if (!coming || !req.file) {
    for (const field of OF_THE_FILE) rest[field] = originalDoc?.[field] ?? null
    return rest
  }
  const media = data as Media
  const files = [
    toStored(ORIGINAL, { ...media, filename: media.filename ?? '' }, req.file.data),
    ...sizesMade(media, req),
  ]
  for (const { stored, bytes } of files) coming.files.set(stored.name, bytes)
  const made = new Set(files.map(({ stored }) => stored.variant))
  const names = (collection.upload.imageSizes ?? []).map(({ name }) => name)
  const sizes = Object.entries(media.sizes ?? {}).filter(([name]) => made.has(name))
  return {
    ...rest,
    sizes: {
      ...Object.fromEntries(names.map((name) => [name, NO_SIZE])),
      ...Object.fromEntries(sizes),
    },
    originalName: coming.originalName,
    files: files.map(({ stored }) => stored),
    sha256: files[0]?.stored.sha256,
  }
}

const NO_SIZE = { filename: null, filesize: null, mimeType: null, width: null, height: null }

function sizesMade(media: Media, req: PayloadRequest) {
  return Object.entries(req.payloadUploadSizes ?? {}).flatMap(([variant, bytes]) => {
    const size = media.sizes?.[variant as keyof typeof media.sizes]
    return size?.filename ? [toStored(variant, { ...size, filename: size.filename }, bytes)] : []
  })
}

type Named = { filename: string; mimeType?: string | null }

const toStored = (variant: string, { filename, mimeType }: Named, bytes: Uint8Array) => ({
  bytes,
  stored: {
    variant,
    name: filename,
    sha256: sha256Of(bytes),
    bytes: bytes.length,
    mimeType: mimeType ?? 'application/octet-stream',
  } satisfies StoredFile,
})

/** Writes the files of a record just saved. If the save fails after all, deletes them. */
export const writeFiles: CollectionAfterChangeHook = async ({ doc, req }) => {
  const coming = pendingFile(req)
  if (!coming) return doc
  expectNoFile(req)
  const names = [...coming.files.keys()]
  await afterRollback(req, () => removeStoredFiles(names))
  try {
    for (const [name, bytes] of coming.files) await writeStoredFile(name, bytes)
  } catch (error) {
    await removeStoredFiles(names)
    throw error
  }
  return doc
}
