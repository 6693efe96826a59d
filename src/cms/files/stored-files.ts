import { createHash } from 'node:crypto'

import type { Media } from '@/cms/generated/payload-types'

/** The variant of the uploaded file itself, among its sizes. */
export const ORIGINAL = 'original'

/** A file of a picture or document as it was written, listed in its record. */
export type StoredFile = {
  /** `original`, or the name of a size. */
  readonly variant: string
  /** The file name, on the disk and in URLs. */
  readonly name: string
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  readonly mimeType: string
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** The files listed in a record; empty for records from before files were listed. */
export const storedFilesOf = ({ files }: Pick<Media, 'files'>): StoredFile[] =>
  Array.isArray(files) ? (files as StoredFile[]) : [] // only written by nameFiles

type Named = Pick<Media, 'filename' | 'sizes'>
/** Payload leaves a size empty where the picture is smaller. */
type Size = { readonly filename?: string | null }

/** The names of all files of a record by variant, listed in it or not. */
export function fileNamesOf({ filename, sizes }: Named): Map<string, string> {
  const names = new Map<string, string>()
  if (filename) names.set(ORIGINAL, filename)
  for (const [size, file] of Object.entries<Size | null | undefined>(sizes ?? {}))
    if (file?.filename) names.set(size, file.filename)
  return names
}
