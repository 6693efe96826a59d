import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '@/env'

import { findPublic } from './find-public'

/**
 * The bytes of a public file, by its name; null when there is none, when it is private, or when the
 * disk has lost it. Access is asked each time, so a file is private again the moment nothing public
 * uses it.
 */
export async function readMediaFile({
  fileName,
}: {
  fileName: string
}): Promise<Uint8Array<ArrayBuffer> | null> {
  const { docs } = await findPublic({
    collection: 'media',
    where: { filename: { equals: fileName } },
    limit: 1,
  })
  const stored = docs[0]?.filename
  if (!stored) return null
  const bytes = await readFile(path.join(env.MEDIA_DIR, path.basename(stored))).catch(notThere)
  return bytes && new Uint8Array(bytes)
}

/** A file the disk has lost is missing; any other trouble is somebody's to hear of. */
function notThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
