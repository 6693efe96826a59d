import { createHash } from 'node:crypto'

import type { Media } from '@/cms/generated/payload-types'

/** The name of the file itself among its sizes. */
export const ORIGINAL = 'original'

/** One file of a picture or document as it was written, kept in its record. */
export type StoredFile = {
  /** `original`, or the name of a size. */
  readonly variant: string
  /** On the disk and in addresses. */
  readonly name: string
  /** Of the bytes, in hex. */
  readonly sha256: string
  readonly bytes: number
  readonly mimeType: string
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** What a record says of its files; empty for one from before they were recorded. */
export const storedFilesOf = ({ files }: Pick<Media, 'files'>): StoredFile[] =>
  Array.isArray(files) ? (files as StoredFile[]) : [] // written by nameFiles alone

type Named = Pick<Media, 'filename' | 'sizes'>
/** A size is left out where the picture is smaller than it. */
type Size = { readonly filename?: string | null }

/** The names of all files of a record, by variant, recorded or not. */
export function fileNamesOf({ filename, sizes }: Named): Map<string, string> {
  const names = new Map<string, string>()
  if (filename) names.set(ORIGINAL, filename)
  for (const [size, file] of Object.entries<Size | null | undefined>(sizes ?? {}))
    if (file?.filename) names.set(size, file.filename)
  return names
}
