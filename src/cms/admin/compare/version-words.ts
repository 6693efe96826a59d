import { whenWords } from '@/cms/admin/when-words'
import type { VersionFacts } from '@/cms/compare/read-comparison'
import { STATES } from '@/domain/workflow/workflow'

/** `Approved, today, 9:12am`: a version as lists and headings name it. */
export const versionWords = ({ state, savedAt }: VersionFacts, now: Date): string =>
  `${STATES[state]}, ${whenWords({ at: savedAt, now })}`
