import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'

import { contentFields } from '@/cms/comments/comment-places'
import { answerNotSignedIn } from '@/cms/rest/answer-not-signed-in'
import { answerNoSuchItem } from '@/cms/rest/answer-refusals'
import type { ContentKind } from '@/domain/content-types'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import { PINNED_FIELDS } from '@/domain/workflow/system-fields'

import { compareSaves, type SaveConflict } from './save-conflict'

/** Texts that a submission takes from the settings: never edited, so never in conflict. */
const PINNED: ReadonlySet<string> = new Set(PINNED_FIELDS)

const content = z.record(z.string(), z.unknown())
const sides = z.object({ opened: content, yours: content })

/** The response of `POST /api/KIND/ID/save-conflict`. */
export type SaveConflictAnswer = SaveConflict & {
  /** When the newest save was made, in UTC; a save on top of it sends this as `savedOver`. */
  readonly savedAt: string
}

/**
 * `POST /api/KIND/ID/save-conflict` with a form's content when opened and now: returns its
 * differences from the newest save, and which changes could be saved on top of that. It stores
 * nothing.
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
    })) as StoredDocument | null // one of twelve kinds
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
