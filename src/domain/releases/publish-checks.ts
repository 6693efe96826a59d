import { type ContentIssue, toIssue } from '@/domain/checks/finding'
import { requiredFindings } from '@/domain/checks/required-checks'
import type { StoredDraft } from '@/domain/checks/stored-draft'
import type { ContentKind } from '@/domain/content-types'

/**
 * The blocking findings of a draft, all at once, in the order of the form's fields. Messages
 * address the person who has to put it right. `field` is the field's path in the form.
 */
export const blockingIssues = (kind: ContentKind, content: StoredDraft): ContentIssue[] =>
  requiredFindings(kind, content).map(toIssue)
