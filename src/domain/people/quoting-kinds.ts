/** Kinds whose body can contain quotes. A test compares this with the collections. */
export const QUOTING_KINDS = [
  'news-releases',
  'campaigns',
  'strategies',
  'pages',
  'vacancies',
] as const

export type QuotingKind = (typeof QUOTING_KINDS)[number]
