import path from 'node:path'

import type { UploadConfig } from 'payload'

import { env } from '@/env'

import { freshName } from './file-store'
import { serveToStaff } from './serve-to-staff'

/** Payload deletes what stands here under the old names of a record: nothing ever does. */
const NOWHERE = path.join(env.MEDIA_DIR, '.nothing-is-kept-here')

/**
 * Options of an upload collection with Payload's own storage taken out of them: it makes the sizes and
 * writes, overwrites and deletes nothing. To be used with the hooks of take-file.ts.
 */
export const immutableUploads = (options: UploadConfig): UploadConfig => ({
  ...options,
  disableLocalStorage: true,
  staticDir: NOWHERE,
  // Neither fetched from an address by the server, nor copied from another record.
  pasteURL: false,
  handlers: [serveToStaff],
  imageSizes: options.imageSizes?.map((size) => ({
    ...size,
    generateImageName: ({ extension }) => freshName(`size.${extension}`),
  })),
})
