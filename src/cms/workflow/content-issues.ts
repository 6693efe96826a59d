import type { PayloadRequest } from 'payload'

import type { ContentIssue } from '@/domain/checks/finding'
import type { ContentKind } from '@/domain/content-types'
import { blockingIssues } from '@/domain/releases/publish-checks'
import type { StoredDocument } from '@/domain/workflow/canonical-content'

import { fieldIssues } from './field-issues'

type IssueArgs = { req: PayloadRequest; kind: ContentKind; document: StoredDocument }

/** All that blocks: our checks, then the fields' own rules where no check has spoken already. */
export async function contentIssues(args: IssueArgs): Promise<ContentIssue[]> {
  const blocking = blockingIssues(args.kind, args.document)
  const spoken = new Set(blocking.map(({ field }) => field))
  const ofFields = await fieldIssues(args)
  return [...blocking, ...ofFields.filter(({ field }) => !spoken.has(field))]
}
