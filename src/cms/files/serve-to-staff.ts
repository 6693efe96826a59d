import { Forbidden, type PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { recordPrivateDownload } from '@/cms/audit/record-download'
import { can } from '@/domain/permissions'

import { answerFile } from './answer-file'
import { findEarlierFile, findFile } from './find-file'

type Asked = { params: { filename: string } }

/**
 * `/api/media/file/NAME`, for the editor's screens: any stored file, for users who may read drafts,
 * never cached. Everyone else uses `/media/NAME`, and gets a 403 here whether or not the file
 * exists.
 */
export async function serveToStaff(req: PayloadRequest, { params }: Asked): Promise<Response> {
  if (!can(actorOf(req), 'read-drafts')) throw new Forbidden(req.t)
  const request = { method: req.method ?? 'GET', headers: req.headers }
  const answer = await answerStaff({ req, request, name: params.filename })
  return answer ?? new Response('There is no such file.\n', { status: 404, headers: NOT_KEPT })
}

type StaffArgs = {
  req: PayloadRequest
  request: Pick<Request, 'method' | 'headers'>
  name: string
}

/**
 * Any file, public or not, current or replaced, for users who may read drafts: never cached, and
 * recorded in the audit trail where it is private. Null where there is none. Does not check access:
 * the caller must.
 */
export async function answerStaff({ req, request, name }: StaffArgs): Promise<Response | null> {
  const { payload } = req
  const file = (await findFile({ payload, name })) ?? (await findEarlierFile({ payload, name }))
  const answer = file && (await answerFile({ request, file, cache: PRIVATE }))
  if (!answer) return null
  const { method } = request
  await recordPrivateDownload(req, { fileName: name, method, status: answer.status })
  return answer
}

const PRIVATE = 'private, no-store'
const NOT_KEPT = { 'Cache-Control': PRIVATE, 'Content-Type': 'text/plain; charset=utf-8' }
