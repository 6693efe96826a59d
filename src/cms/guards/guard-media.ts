import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type TextFieldSingleValidation,
  type Where,
} from 'payload'
import sharp from 'sharp'

import { actorOf } from '@/cms/access/actor-of'
import { FileRefused } from '@/cms/files/file-refused'
import { pendingFile } from '@/cms/files/pending-files'
import { isFileEdit } from '@/cms/files/take-file'
import type { Media } from '@/cms/generated/payload-types'
import { wordingOf } from '@/domain/checks/check-table'
import { uploadIssue } from '@/domain/files/upload-types'
import { can } from '@/domain/permissions'
import { changesText } from '@/domain/workflow/media-content'
import { withAuthor } from '@/domain/workflow/plan-edit'

import { Refused } from '@/cms/access/refused'

/**
 * Refuses, before anything is written, a file that is over the size limit in the settings, of an
 * unsupported type, or has too many pixels.
 */
export const refuseBadFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const { name, size, data: bytes } = req.file
  const issue = uploadIssue({ name, size, bytes }, settings.maxUploadMegabytes ?? 10)
  if (issue) throw new FileRefused(issue)
  const { width = 0, height = 0 } = await sharp(bytes, { animated: true, limitInputPixels: false })
    .metadata()
    .catch((): { width?: number; height?: number } => ({})) // a document has no dimensions
  if (width * height > MOST_PIXELS) throw new FileRefused(tooManyPixels({ name, width, height }))
  return args
}

/**
 * More than any camera produces, all frames included. Other saves wait while sizes are generated.
 */
const MOST_PIXELS = 100_000_000

const tooManyPixels = ({
  name,
  width,
  height,
}: {
  name: string
  width: number
  height: number
}) => ({
  status: 413,
  message: `${name} is ${width} by ${height} pixels. The limit is ${MOST_PIXELS / 1_000_000} million pixels: save a smaller copy and try again.`,
})

/** Every picture has alt text or is marked as decorative (guard G7). */
export const describePicture: TextFieldSingleValidation = (value, { data }) => {
  const file = data as { isDecorative?: boolean; mimeType?: string }
  if (file.mimeType && !file.mimeType.startsWith('image/')) return true
  if (file.isDecorative && value?.trim())
    return 'A decorative picture has no alt text: clear one of the two.'
  if (!file.isDecorative && !value?.trim()) return wordingOf('no-alt-text')
  return true
}

/** Describes, for the editor, each place where a picture is in use and must not change. */
export type HoldersOf = (req: PayloadRequest, media: Media) => Promise<string[]>

type Given = {
  id?: string | number
  where?: Where
  data?: Record<string, unknown>
  overrideAccess?: boolean
}

/**
 * Refuses to edit, replace, crop or delete a file that something public shows, that is signed off
 * or that an approver is reviewing. Runs before Payload touches the stored file.
 */
export function keepUsedMediaBy(holdersOf: HoldersOf): CollectionBeforeOperationHook {
  const keepUsedMedia: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
    if (operation !== 'update' && operation !== 'delete') return args
    const given: Given = args
    // Left to Payload's own refusal, which does not reveal where the picture is used.
    if (!given.overrideAccess && !can(actorOf(req), 'upload-media')) return args
    for (const media of await filesMeant(req, given)) {
      const isKept =
        operation === 'update' &&
        !isFileEdit(req, media) &&
        !changesText(given.data ?? {}, { ...media })
      const holders = isKept ? [] : await holdersOf(req, media)
      if (holders.length > 0) throw Refused.because('in-use', inUse(media, holders))
    }
    return args
  }
  return keepUsedMedia
}

const inUse = ({ title }: Media, holders: readonly string[]): string =>
  `“${title}” is used as it is in ${holders.join(', ')}. Take it out there first, or upload a new one and use that.`

async function filesMeant(req: PayloadRequest, { id, where }: Given): Promise<Media[]> {
  const collection = 'media'
  if (id !== undefined) {
    const find = { collection, id, depth: 0, disableErrors: true, req } as const
    const media = await req.payload.findByID(find)
    return media ? [media] : []
  }
  const find = { collection, where, depth: 0, limit: 0, pagination: false, req } as const
  return (await req.payload.find(find)).docs
}

/**
 * Records who changed its text or file since something public showed it: they count as authors of
 * whatever uses it.
 */
export const guardMedia: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const stored: Partial<Media> = operation === 'create' ? {} : (originalDoc ?? {})
  const actorId = req.user ? String(req.user.id) : null
  const isChanged =
    operation === 'create' || Boolean(pendingFile(req)) || changesText(data, { ...stored })
  return {
    ...data,
    isPublic: stored.isPublic ?? false,
    usedIn: stored.usedIn ?? [],
    authorIds: isChanged ? withAuthor(stored.authorIds, actorId) : (stored.authorIds ?? []),
  }
}
