import type { PayloadRequest } from 'payload'

import type { ContentIssue } from '@/domain/checks/finding'
import type { ContentKind } from '@/domain/content-types'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import type { ContentDocument } from '@/domain/workflow/stored-content'

import { addressOf } from './address-of'
import { readRedirectFacts, redirectAt } from './read-redirect-facts'

type IssueArgs = { req: PayloadRequest; kind: ContentKind; document: StoredDocument }

/** An issue where a former address is in use, by a page or by a redirect elsewhere. */
export async function formerAddressIssues(args: IssueArgs): Promise<ContentIssue[]> {
  const { req, kind, document } = args
  const { formerAddress } = document
  if (typeof formerAddress !== 'string' || !formerAddress.trim().startsWith('/')) return []
  const from = formerAddress.trim()
  const own = await addressOf(req, kind, document as ContentDocument) // the kind says it is content
  const { fromIs } = await readRedirectFacts(req, { from, to: null, reason: null })
  const leads = await redirectAt(req, from)
  const message =
    from === own
      ? 'This is the address that the page has now.'
      : fromIs !== 'free'
        ? 'Something else stands at this address, or will: it cannot lead here.'
        : leads && leads.to !== own
          ? 'This address leads somewhere else already. Propose a change of that redirect first.'
          : null
  return message ? [{ code: 'former-address', field: 'formerAddress', message }] : []
}
