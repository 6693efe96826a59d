import type { Person } from '@/cms/generated/payload-types'

/** A person's current name in full: `Councillor Jo Smith`, `Jo Smith CBE`. */
export const nameOf = ({
  titleBefore,
  title,
  lettersAfter,
}: Pick<Person, 'titleBefore' | 'title' | 'lettersAfter'>): string =>
  [titleBefore, title, lettersAfter].filter(Boolean).join(' ')
