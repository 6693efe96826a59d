import path from 'node:path'

import type { UploadConfig } from 'payload'

import { env } from '@/env'

import { freshName } from './file-store'
import { serveToStaff } from './serve-to-staff'

/** Payload deletes files here by a record's old names: the folder never contains any. */
const NOWHERE = path.join(env.MEDIA_DIR, '.nothing-is-kept-here')

/**
 * The options of an upload collection without Payload's storage: Payload creates the sizes but
 * writes, overwrites and deletes nothing. Use with the hooks of take-file.ts.
 */
export const immutableUploads = (options: UploadConfig): UploadConfig => ({
  ...options,
  disableLocalStorage: true,
  staticDir: NOWHERE,
  // No server-side fetch from a URL, and no copy from another record.
  pasteURL: false,
  handlers: [serveToStaff],
  imageSizes: options.imageSizes?.map((size) => ({
    ...size,
    generateImageName: ({ extension }) => freshName(`size.${extension}`),
  })),
})
