import { type ContentIssue, toIssue } from '@/domain/checks/finding'
import { requiredFindings } from '@/domain/checks/required-checks'
import type { StoredDraft } from '@/domain/checks/stored-draft'
import type { ContentKind } from '@/domain/content-types'

/**
 * The blocking checks of a draft, all at once, in the order the editor meets the fields. Wording is
 * for the person who has to put it right. `field` is the field's path in the form.
 */
export const blockingIssues = (kind: ContentKind, content: StoredDraft): ContentIssue[] =>
  requiredFindings(kind, content).map(toIssue)
