import type { ShownDifference } from '@/cms/compare/save-conflict'

/** Whose change it is, shown next to the field's name. */
export const WHOSE: Readonly<Record<ShownDifference['changedBy'], string>> = {
  theirs: 'they changed it',
  yours: 'you changed it',
  both: 'you both changed it',
}

/** The two sides of a difference. */
export const TWO_SIDES = { before: 'theirs, saved', after: 'yours, not saved' } as const
