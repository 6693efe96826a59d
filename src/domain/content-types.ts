/**
 * The one table of the kinds of content the hub publishes. A new kind needs a row here, a
 * collection in cms/collections and a view in site/views; a structural test checks all three.
 */
export type ContentType = {
  readonly singular: string
  readonly plural: string
  /** The path prefix of its pages: `/news` for `/news/SLUG`; '' for the root; null for no pages. */
  readonly section: string | null
  /** For a kind shown on another page: the page, and `#slug` on it. */
  readonly shownOn?: string
  /** The fields every kind has, by the labels this kind's editors see. */
  readonly titleLabel: string
  readonly summaryLabel: string
  readonly inFeeds: boolean
  readonly inSearch: boolean
  readonly inSitemap: boolean
}

const page = {
  inFeeds: false,
  inSearch: true,
  inSitemap: true,
  titleLabel: 'Title',
  summaryLabel: 'Summary',
}
const part = { ...page, section: null, inSitemap: false, titleLabel: 'Name' }

/** Every kind that goes through the editorial workflow, by collection slug. */
export const CONTENT_TYPES = {
  'news-releases': {
    ...page,
    singular: 'News release',
    plural: 'News releases',
    section: '/news',
    titleLabel: 'Headline',
    summaryLabel: 'Standfirst',
    inFeeds: true,
  },
  campaigns: {
    ...page,
    singular: 'Campaign',
    plural: 'Campaigns',
    section: '/campaigns',
    titleLabel: 'Name',
  },
  strategies: { ...page, singular: 'Strategy', plural: 'Strategies', section: '/strategies' },
  values: { ...part, singular: 'Value', plural: 'Values', shownOn: '/our-values' },
  'staff-networks': {
    ...part,
    singular: 'Staff network',
    plural: 'Staff networks',
    shownOn: '/our-values',
  },
  accreditations: {
    ...part,
    singular: 'Accreditation',
    plural: 'Accreditations',
    shownOn: '/our-values',
  },
  vacancies: {
    ...page,
    singular: 'Vacancy',
    plural: 'Vacancies',
    section: '/join-us',
    titleLabel: 'Job title',
  },
  organisations: { ...part, singular: 'Organisation', plural: 'Organisations', inSearch: false },
  people: { ...page, singular: 'Person', plural: 'People', section: '/people', titleLabel: 'Name' },
  events: { ...page, singular: 'Event', plural: 'Events', section: '/events', titleLabel: 'Name' },
  pages: { ...page, singular: 'Page', plural: 'Pages', section: '' },
  'alert-banners': {
    ...part,
    singular: 'Alert banner',
    plural: 'Alert banners',
    titleLabel: 'Heading',
    inSearch: false,
  },
} as const satisfies Record<string, ContentType>

export type ContentKind = keyof typeof CONTENT_TYPES

export const CONTENT_KINDS = Object.keys(CONTENT_TYPES) as ContentKind[]

/** The row of a kind, widened so that optional columns can be read from any kind. */
export const contentType = (kind: ContentKind): ContentType => CONTENT_TYPES[kind]

/** Narrows external input (an address, a request body, a command line) to a kind of content. */
export const isContentKind = (word: string): word is ContentKind =>
  Object.hasOwn(CONTENT_TYPES, word)

/** The limit of a summary or standfirst, in characters (GOV.UK publishing guidance, "Summaries"). */
export const SUMMARY_LIMIT = 160

/** The kinds of news release. The labels are printed on cards and used in the `kind` filter. */
export const RELEASE_KINDS = {
  'press-release': 'Press release',
  'news-story': 'News story',
  statement: 'Statement',
  'media-advisory': 'Media advisory',
  'emergency-update': 'Emergency update',
} as const

export type ReleaseKind = keyof typeof RELEASE_KINDS

/** The status of a strategy. `proposed` is never shown as decided (guard G5, requirements). */
export const STRATEGY_STATUSES = {
  draft: 'Draft for consultation',
  proposed: 'Proposed, subject to call-in',
  'in-force': 'In force',
  superseded: 'Superseded',
} as const

/** The severity of an alert banner, most severe first. */
export const ALERT_SEVERITIES = {
  'notable-death': 'Notable death',
  emergency: 'Emergency',
  minor: 'Disruption',
  announcement: 'Announcement',
} as const

/** Why content is unpublished (GOV.UK Whitehall's list, requirements 2.5). */
export const UNPUBLISH_REASONS = {
  'published-in-error': 'Published in error',
  consolidated: 'Replaced by another page',
  'personal-data': 'It held personal data',
  legal: 'For a legal reason',
} as const

/**
 * Why content is withdrawn: the label in the list, and the text published immediately. Text written
 * for this withdrawal appears below it once a second person has confirmed it.
 */
export const WITHDRAWAL_REASONS = {
  'out-of-date': {
    label: 'It is out of date',
    notice: 'This is out of date. What it says may no longer be right.',
  },
  'facts-wrong': {
    label: 'Facts in it are wrong',
    notice: 'Facts in this are wrong. Do not rely on it.',
  },
  'being-checked': {
    label: 'It is being checked',
    notice: 'We are checking this. Do not rely on it until it is published again.',
  },
  'no-longer-applies': {
    label: 'It no longer applies',
    notice: 'This no longer applies.',
  },
  other: { label: 'Another reason', notice: 'This has been withdrawn.' },
} as const

export type WithdrawalReason = keyof typeof WITHDRAWAL_REASONS

/** Narrows request input to a listed reason. */
export const isWithdrawalReason = (word: string): word is WithdrawalReason =>
  Object.hasOwn(WITHDRAWAL_REASONS, word)

/** The kinds of change in a revision. All but `minor` need a public change note. */
export const CHANGE_KINDS = { minor: 'Minor', update: 'Update', correction: 'Correction' } as const

export type ChangeKind = keyof typeof CHANGE_KINDS
export type UnpublishReason = keyof typeof UNPUBLISH_REASONS

/** The licence terms of a picture (requirements 2.8). */
export const LICENCES = {
  'editorial-open': 'Free to use in any editorial story',
  'editorial-single-story': 'For use with this story only',
  ogl: 'Open Government Licence v3.0',
  'cc-by': 'Creative Commons Attribution 4.0',
  'partner-supplied': 'Supplied by a partner, ask before use',
  'third-party-no-download': 'Not for download',
  'no-reuse': 'Not for reuse',
} as const

export type Licence = keyof typeof LICENCES
