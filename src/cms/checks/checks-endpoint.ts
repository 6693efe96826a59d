import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { answerNotSignedIn } from '@/cms/rest/answer-not-signed-in'
import { draftPassages } from '@/domain/checks/draft-passages'
import { readingMinutes, wordsIn } from '@/domain/checks/reading-age'
import type { StoredDraft } from '@/domain/checks/stored-draft'
import type { ContentKind } from '@/domain/content-types'
import { adviceFor } from '@/domain/releases/advice'

import { contentIssues } from './content-issues'
import { readKnowledge } from './read-knowledge'

/**
 * `POST /api/KIND/checks` with a form's current content, saved or not: returns blocking issues,
 * advice and the word count. It stores nothing. 422 for anything that is not a form's content.
 */
export const checksEndpoint = (kind: ContentKind): Endpoint => ({
  path: '/checks',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return answerNotSignedIn(req)
    await addDataAndFileToRequest(req)
    const content: unknown = req.data?.content
    if (!isDraft(content)) return NO_CONTENT()
    try {
      const checked = await check({ req, kind, content })
      return Response.json(checked, { headers: { 'Cache-Control': 'private, no-store' } })
    } catch (err) {
      if (!(err instanceof TypeError)) throw err
      req.payload.logger.warn({ err, msg: 'Content in a shape no form has was sent to be checked' })
      return NO_CONTENT()
    }
  },
})

const NO_CONTENT = () =>
  Response.json({ errors: [{ message: 'There is no content to check.' }] }, { status: 422 })

type CheckArgs = { req: PayloadRequest; kind: ContentKind; content: StoredDraft }

async function check({ req, kind, content }: CheckArgs) {
  const words = countWords(content)
  const knowledge = await readKnowledge(req, content)
  return {
    issues: await contentIssues({ req, kind, document: content }),
    advice: adviceFor({ kind, draft: content, knowledge }),
    words,
    minutes: readingMinutes(words),
  }
}

const isDraft = (content: unknown): content is StoredDraft =>
  typeof content === 'object' && content !== null && !Array.isArray(content)

/** What a visitor reads: headline, standfirst, text and quotes. Notes are for journalists. */
const countWords = (draft: StoredDraft): number =>
  draftPassages(draft)
    .filter(({ usedAs }) => usedAs !== 'note')
    .reduce((count, { text }) => count + wordsIn(text).length, 0)
