import type { Payload } from 'payload'

import { freshName, readStoredFile, writeStoredFile } from '@/cms/files/file-store'
import { fileNamesOf, ORIGINAL, sha256Of, type StoredFile } from '@/cms/files/stored-files'
import type { Media } from '@/cms/generated/payload-types'
import { isStoredName } from '@/domain/files/file-names'

type Say = (sentence: string) => void

/**
 * Copies pictures and files from before each was stored under a unique name to such a name, and
 * records their hashes and a first version. The old files stay in place, but nothing reads them.
 */
export async function recordStoredFiles(payload: Payload, say: Say): Promise<void> {
  const { docs } = await payload.db.find<Media>({
    collection: 'media',
    limit: 0,
    pagination: false,
  })
  const fresh = docs.filter(({ files }) => !files)
  const owners = countNames(fresh)
  for (const media of fresh) {
    const { files, missing } = await copyFiles(media)
    await writeRecord(payload, media, files)
    const shared = [...fileNamesOf(media).values()].some((name) => (owners.get(name) ?? 0) > 1)
    if (missing.length > 0) say(`The disk has no ${missing.join(', ')} of “${media.title}”.`)
    if (shared)
      say(`“${media.title}” shared a file with another picture: look at it, and upload it again.`)
  }
  if (fresh.length > 0)
    say(`Stored the files of ${fresh.length} pictures and documents under names of their own.`)
}

function countNames(records: readonly Media[]): Map<string, number> {
  const owners = new Map<string, number>()
  for (const record of records)
    for (const name of new Set(fileNamesOf(record).values()))
      owners.set(name, (owners.get(name) ?? 0) + 1)
  return owners
}

async function copyFiles(media: Media): Promise<{ files: StoredFile[]; missing: string[] }> {
  const files: StoredFile[] = []
  const missing: string[] = []
  for (const [variant, oldName] of fileNamesOf(media)) {
    const bytes = await readStoredFile(oldName)
    if (!bytes) {
      missing.push(oldName)
      continue
    }
    const name = isStoredName(oldName) ? oldName : freshName(oldName)
    if (name !== oldName) await writeStoredFile(name, bytes)
    files.push({
      variant,
      name,
      sha256: sha256Of(bytes),
      bytes: bytes.length,
      mimeType: typeOf(media, variant) ?? 'application/octet-stream',
    })
  }
  return { files, missing }
}

const sizeOf = (media: Media, variant: string) =>
  media.sizes?.[variant as keyof NonNullable<Media['sizes']>]

const typeOf = (media: Media, variant: string) =>
  variant === ORIGINAL ? media.mimeType : sizeOf(media, variant)?.mimeType

/** One size as an older version stored it; absent where the size was added after the picture. */
type StoredSize = { readonly filename?: string | null }

async function writeRecord(payload: Payload, media: Media, files: StoredFile[]): Promise<void> {
  const nameOf = (variant: string) => files.find((file) => file.variant === variant)?.name
  const sizes = Object.fromEntries(
    Object.entries<StoredSize | undefined>(media.sizes ?? {}).map(([variant, size]) => [
      variant,
      { ...size, url: null, filename: nameOf(variant) ?? size?.filename ?? null },
    ]),
  )
  const data = {
    ...media,
    url: null,
    filename: nameOf(ORIGINAL) ?? media.filename,
    sizes,
    originalName: media.originalName ?? media.filename,
    authorIds: media.authorIds ?? [],
    files,
  }
  await addVersion(payload, data)
  await payload.db.updateOne({ collection: 'media', id: media.id, data, returning: false })
}

/**
 * Runs before the record is written: a rerun of an interrupted step skips pictures that have one.
 */
async function addVersion({ db }: Payload, media: Media): Promise<void> {
  const where = { parent: { equals: media.id } }
  const { docs } = await db.findVersions({ collection: 'media', where, limit: 1 })
  if (docs.length > 0) return
  await db.createVersion({
    collectionSlug: 'media',
    parent: media.id,
    autosave: false,
    versionData: media as never, // the document as stored
    createdAt: media.createdAt,
    updatedAt: media.updatedAt,
    returning: false,
  })
}
