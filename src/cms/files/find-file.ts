import type { Payload, Where } from 'payload'

import type { Media } from '@/cms/generated/payload-types'
import { humanName } from '@/domain/files/file-names'

import { fileNamesOf, ORIGINAL, storedFilesOf } from './stored-files'

/** A file, with what a response needs. */
export type FoundFile = {
  readonly name: string
  /** The name under which a browser saves it. */
  readonly humanName: string
  readonly mimeType: string
  /** In hexadecimal; null for files from before hashes were recorded. */
  readonly sha256: string | null
  readonly licenceEndsOn: string | null
}

type FindArgs = { payload: Payload; name: string; where?: Where }

/**
 * The file of this name, from a media record matching `where` that uses it now; null where there is
 * none. Does not check access: the caller must.
 */
export async function findFile({ payload, name, where = {} }: FindArgs): Promise<FoundFile | null> {
  const collection = 'media'
  const find = { collection, limit: 1, depth: 0, pagination: false } as const
  const { docs } = await payload.find({ ...find, where: { and: [hasName(payload, name), where] } })
  return docs[0] ? toFound(docs[0], name) : null
}

/** As `findFile`, in the versions of all records: a file that may have been replaced since. */
export async function findEarlierFile({
  payload,
  name,
}: Omit<FindArgs, 'where'>): Promise<FoundFile | null> {
  const where = hasName(payload, name, 'version.')
  const find = { collection: 'media', limit: 1, depth: 0, pagination: false } as const
  const { docs } = await payload.findVersions({ ...find, where })
  return docs[0] ? toFound(docs[0].version, name) : null
}

function hasName(payload: Payload, name: string, prefix = ''): Where {
  const sizes = payload.collections.media.config.upload.imageSizes ?? []
  const fields = ['filename', ...sizes.map((size) => `sizes.${size.name}.filename`)]
  return { or: fields.map((field) => ({ [prefix + field]: { equals: name } })) }
}

function toFound(media: Media, name: string): FoundFile {
  const stored = storedFilesOf(media).find((file) => file.name === name)
  const variant = [...fileNamesOf(media)].find(([, known]) => known === name)?.[0] ?? ORIGINAL
  const size = variant === ORIGINAL ? null : variant
  const known = size ? media.sizes?.[size as keyof typeof media.sizes] : media
  return {
    name,
    humanName: humanName({ originalName: media.originalName, storedName: name, size }),
    mimeType: stored?.mimeType ?? known?.mimeType ?? 'application/octet-stream',
    sha256: stored?.sha256 ?? null,
    licenceEndsOn: media.licenceEndsOn ?? null,
  }
}
