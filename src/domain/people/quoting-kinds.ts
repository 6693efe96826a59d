/** Kinds whose body can hold quotes. A test holds this against the collections. */
export const QUOTING_KINDS = [
  'news-releases',
  'campaigns',
  'strategies',
  'pages',
  'vacancies',
] as const

export type QuotingKind = (typeof QUOTING_KINDS)[number]
