import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'

import { contentFields } from '@/cms/comments/comment-places'
import { answerNotSignedIn } from '@/cms/rest/answer-not-signed-in'
import { answerNoSuchItem } from '@/cms/rest/answer-refusals'
import type { ContentKind } from '@/domain/content-types'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import { PINNED_FIELDS } from '@/domain/workflow/system-fields'

import { compareSaves, type SaveConflict } from './save-conflict'

/** What the workflow prints from the settings, with a submission: nobody types it, or saves it over anybody. */
const PINNED: ReadonlySet<string> = new Set(PINNED_FIELDS)

const content = z.record(z.string(), z.unknown())
const sides = z.object({ opened: content, yours: content })

/** What `POST /api/KIND/ID/save-conflict` answers. */
export type SaveConflictAnswer = SaveConflict & {
  /** When the newest save was made, in UTC: what is saved on top of it names it as `savedOver`. */
  readonly savedAt: string
}

/**
 * `POST /api/KIND/ID/save-conflict` with the content a form was opened on and what is in it now: where it
 * differs from the newest save, and what of it would be saved on top of that. It keeps nothing.
 */
export const saveConflictEndpoint = (kind: ContentKind): Endpoint => ({
  path: '/:id/save-conflict',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return answerNotSignedIn(req)
    await addDataAndFileToRequest(req)
    const sent = sides.safeParse(req.data ?? {})
    if (!sent.success) return NO_CONTENT()
    const theirs = (await req.payload.findByID({
      collection: kind,
      id: String(req.routeParams?.id),
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })) as StoredDocument | null // a union of twelve kinds
    if (!theirs) return answerNoSuchItem()
    const fields = contentFields({ req, kind }).filter(({ name }) => !PINNED.has(name))
    const compared = await compareSaves({ req, fields, sides: { ...sent.data, theirs } })
    const answer: SaveConflictAnswer = { ...compared, savedAt: String(theirs.updatedAt) }
    return Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } })
  },
})

const NO_CONTENT = () =>
  Response.json(
    { errors: [{ message: 'Send the content that was opened, and yours.' }] },
    { status: 422 },
  )
