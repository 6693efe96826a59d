import type { PayloadRequest } from 'payload'

import { addressOf } from '@/cms/addresses/address-of'
import { readRedirectFacts } from '@/cms/addresses/read-redirect-facts'
import type { ContentKind } from '@/domain/content-types'
import { redirectTargetIssues } from '@/domain/links/redirect-issues'
import { type Refusal, refusal } from '@/domain/refusals'

import type { StoredItem } from './read-workflow-item'

type ReplacementArgs = {
  req: PayloadRequest
  kind: ContentKind
  item: StoredItem
  redirectTo: string | undefined
}

/**
 * Refuses a redirect target for an unpublished page that does not exist, is the page itself, or is
 * on a site that is not listed.
 */
export async function checkReplacement(args: ReplacementArgs): Promise<Refusal[]> {
  const { req, kind, item, redirectTo } = args
  const to = redirectTo?.trim()
  if (!to) return []
  const from = (await addressOf(req, kind, item.live ?? item.working)) ?? ''
  const facts = await readRedirectFacts(req, { from, to, reason: null })
  return redirectTargetIssues({ ...facts, to }).map(({ message }) =>
    refusal('bad-replacement', message),
  )
}
