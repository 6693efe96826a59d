import { createHash } from 'node:crypto'

import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type TextFieldSingleValidation,
} from 'payload'

import { wordingOf } from '@/domain/checks/check-table'

import { isDecidedFor } from '@/cms/workflow/decided'

import { WorkflowRefused } from './workflow-refused'

const MEGABYTE = 1024 * 1024

/** A file over the limit in the settings is refused in words before anything is written. */
export const refuseBadFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const limit = settings.maxUploadMegabytes ?? 10
  if (req.file.size > limit * MEGABYTE) {
    const size = (req.file.size / MEGABYTE).toFixed(1)
    throw new APIError(
      `${req.file.name} is ${size} MB. The limit is ${limit} MB: save a smaller copy and try again.`,
      413,
      null,
      true,
    )
  }
  return args
}

/** Every picture is either described or said to be decorative (guard G7). */
export const describePicture: TextFieldSingleValidation = (value, { data }) => {
  const file = data as { isDecorative?: boolean; mimeType?: string }
  if (file.mimeType && !file.mimeType.startsWith('image/')) return true
  if (file.isDecorative && value?.trim())
    return 'A decorative picture has no alt text: clear one of the two.'
  if (!file.isDecorative && !value?.trim()) return wordingOf('no-alt-text')
  return true
}

/** What is public was approved as it is: another file or other words mean a new upload and a revision. */
export const guardMedia: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  const bytes = req.file?.data
  const sha256 = bytes?.length
    ? createHash('sha256').update(bytes).digest('hex')
    : originalDoc?.sha256
  if (operation === 'create') return { ...data, sha256, isPublic: false, usedIn: [] }
  if (isDecidedFor(req, collection.slug, originalDoc?.id)) return data
  if (originalDoc?.isPublic && (bytes?.length || hasOtherWords(data, originalDoc))) {
    throw WorkflowRefused.because(
      'in-use',
      'Something public uses this as it is. Upload a new one, and use that in a revision.',
    )
  }
  return {
    ...data,
    sha256,
    isPublic: originalDoc?.isPublic ?? false,
    usedIn: originalDoc?.usedIn ?? [],
  }
}

const WORDS = [
  'title',
  'alt',
  'isDecorative',
  'caption',
  'credit',
  'licence',
  'peopleShown',
  'accessibleVersion',
  'pages',
  'focalX',
  'focalY',
]

const hasOtherWords = (data: Record<string, unknown>, stored: Record<string, unknown>): boolean =>
  WORDS.some((field) => field in data && (data[field] || null) !== (stored[field] || null))

/** A file that something public shows cannot be deleted. */
export const keepUsedMedia: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const file = await req.payload.findByID({ collection: 'media', id, depth: 0, req })
  if (file.isPublic) throw WorkflowRefused.because('in-use')
}
