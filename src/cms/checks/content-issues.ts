import type { PayloadRequest } from 'payload'

import { formerAddressIssues } from '@/cms/addresses/former-address-issues'
import type { ContentIssue } from '@/domain/checks/finding'
import type { ContentKind } from '@/domain/content-types'
import { blockingIssues } from '@/domain/releases/publish-checks'
import type { StoredDocument } from '@/domain/workflow/canonical-content'

import { fieldIssues } from './field-issues'

type IssueArgs = { req: PayloadRequest; kind: ContentKind; document: StoredDocument }

/** All blocking issues: from checks, then from validation and addresses for other fields. */
export async function contentIssues(args: IssueArgs): Promise<ContentIssue[]> {
  const blocking = blockingIssues(args.kind, args.document)
  const spoken = new Set(blocking.map(({ field }) => field))
  const others = [...(await fieldIssues(args)), ...(await formerAddressIssues(args))]
  return [...blocking, ...others.filter(({ field }) => !spoken.has(field))]
}
