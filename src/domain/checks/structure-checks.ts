import { draftHeadings, draftTables } from './draft-parts'
import type { Found } from './finding'
import type { StoredDraft } from './stored-draft'

/** Headings that skip a level, and tables that a screen reader cannot announce (guard G7). */
export const structureFindings = (draft: StoredDraft): Found[] => [
  ...skippedHeadings(draft),
  ...draftTables(draft)
    .filter(({ hasHeader }) => !hasHeader)
    .map(({ field }): Found => ({ code: 'table-without-header', field })),
]

function skippedHeadings(draft: StoredDraft): Found[] {
  let before = 1
  return draftHeadings(draft).flatMap(({ level, field }) => {
    const wanted = before + 1
    before = level
    return level > wanted ? [{ code: 'heading-skipped', field, facts: { level, wanted } }] : []
  })
}
