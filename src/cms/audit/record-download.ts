import type { PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'

import { recordOfMedia } from './record-media'

const ACTION = 'private-file-downloaded'
/** In milliseconds: later parts of a file within this time belong to the recorded download. */
const ONE_DOWNLOAD = 10 * 60 * 1000

type DownloadArgs = { readonly fileName: string; readonly method: string; readonly status: number }

/**
 * Records that a signed-in user received a file that is not public or has been replaced, going by
 * the response and not the request. Counts only the file itself, not the thumbnails in lists, nor
 * further parts within ten minutes of a download by the same person.
 */
export async function recordPrivateDownload(
  req: PayloadRequest,
  { fileName, method, status }: DownloadArgs,
): Promise<void> {
  if (method !== 'GET' || (status !== 200 && status !== 206)) return
  const doc = await privateRecordOf(req, fileName)
  if (!doc || (status === 206 && (await isRecorded({ req, id: doc.id, fileName })))) return
  const details = { filename: fileName }
  await recordOfMedia(req, { action: ACTION, says: 'Private file downloaded', doc, details })
}

type Recorded = { readonly id: number | string; readonly title: string }

async function privateRecordOf(req: PayloadRequest, fileName: string): Promise<Recorded | null> {
  const find = { collection: 'media', limit: 1, depth: 0, pagination: false, req } as const
  const now = await req.payload.find({ ...find, where: { filename: { equals: fileName } } })
  const [file] = now.docs
  if (file) return file.isPublic ? null : { id: file.id, title: file.title }
  const where = { 'version.filename': { equals: fileName } }
  const [earlier] = (await req.payload.findVersions({ ...find, where })).docs
  if (!earlier) return null
  return { id: earlier.parent, title: earlier.version.title }
}

type RecordedArgs = { req: PayloadRequest; id: number | string; fileName: string }

async function isRecorded({ req, id, fileName }: RecordedArgs): Promise<boolean> {
  const since = new Date(Date.now() - ONE_DOWNLOAD).toISOString()
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: {
      and: [
        { action: { equals: ACTION } },
        { itemId: { equals: String(id) } },
        { actorId: { equals: actorOf(req)?.id } },
        { at: { greater_than: since } },
      ],
    },
    select: { details: true },
    depth: 0,
    pagination: false,
    limit: 0,
    req,
  })
  return docs.some(
    ({ details }) => (details as { filename?: string } | null)?.filename === fileName,
  )
}
