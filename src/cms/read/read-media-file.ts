import { createLocalReq } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { publicFiles } from '@/cms/access/public-files'
import { answerFile } from '@/cms/files/answer-file'
import { readStoredFile } from '@/cms/files/file-store'
import { findFile, type FoundFile } from '@/cms/files/find-file'
import { answerStaff } from '@/cms/files/serve-to-staff'
import type { User } from '@/cms/generated/payload-types'
import { secondsToKeep } from '@/domain/files/licence'
import { can } from '@/domain/permissions'

import { payloadInstance } from '@/cms/published/payload-instance'

/** The public file of this name at this moment; null when there is none, or when it is private. */
const findPublicFile = async (name: string): Promise<FoundFile | null> =>
  findFile({ payload: await payloadInstance(), name, where: publicFiles(new Date()) })

/**
 * The bytes of a public file, by its name; null when there is none, when it is private, or when it
 * is missing from the disk. Access is checked on every read, so a file is private again as soon as
 * nothing public uses it.
 */
export async function readMediaFile({
  fileName,
}: {
  fileName: string
}): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await findPublicFile(fileName)
  const bytes = file && (await readStoredFile(file.name))
  return bytes && new Uint8Array(bytes)
}

/**
 * `/media/NAME`: a public file for everyone, cacheable for up to a year; a private one for users
 * who may read drafts, never cached, with the access recorded. 410 where its licence has ended, 404
 * where there is nothing for this reader.
 */
export async function answerMediaFile(
  request: Request,
  name: string,
): Promise<Response | 404 | 410> {
  const open = await findPublicFile(name)
  if (open) {
    const seconds = secondsToKeep(open.licenceEndsOn, new Date().toISOString())
    const cache = `public, max-age=${seconds}, immutable`
    return (await answerFile({ request, file: open, cache })) ?? 404
  }
  const payload = await payloadInstance()
  const user = await whoReadsDrafts(request)
  if (user) {
    const req = await createLocalReq({ user, req: { headers: request.headers } }, payload)
    return (await answerStaff({ req, request, name })) ?? 404
  }
  const ended = await findFile({ payload, name, where: { isPublic: { equals: true } } })
  return ended ? 410 : 404
}

async function whoReadsDrafts({ headers }: Request): Promise<User | null> {
  if (!headers.has('cookie') && !headers.has('authorization')) return null
  const payload = await payloadInstance()
  const { user } = await payload.auth({ headers })
  return user && can(actorOf({ user }), 'read-drafts') ? user : null
}
