import type { NewsRelease } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { RELEASE_CARD_EXAMPLES } from '@/site/views/release-card-examples'
import { FULL_RELEASE } from '@/site/views/release-examples'
import type { ReleasePageView } from '@/site/views/release-page-view'
import { toReleaseView } from '@/site/views/release-view'
import { EXAMPLE_NOW, EXAMPLE_RELEASE, EXAMPLE_SETTINGS } from '@/site/views/site-examples'
import { exampleFrame } from '@/site/views/site-frame-examples'

import { ReleaseArticle } from './release-article'
import { ReleasePage } from './release-page'
import { WithdrawnRelease } from './withdrawn-release'

const LATER = [
  {
    slug: 'strategy-reviewed',
    text: 'Strategy reviewed',
    href: '/news/strategy-reviewed',
    detail: '20 June 2022',
  },
]
const WITHDRAWN: Partial<NewsRelease> = {
  state: 'withdrawn',
  withdrawnAt: '2025-08-20T09:00:00.000Z',
  withdrawnReason: 'The times were wrong.',
}

const viewed = (changes: Partial<NewsRelease>, of = EXAMPLE_RELEASE) =>
  toReleaseView({ ...of, ...changes }, { settings: EXAMPLE_SETTINGS, now: EXAMPLE_NOW })

function article(changes: Partial<NewsRelease> = {}, of = EXAMPLE_RELEASE) {
  const release = viewed(changes, of)
  const part = { release, later: of === FULL_RELEASE ? LATER : [], councilName: 'New Council' }
  return release.withdrawal ? (
    <WithdrawnRelease {...part} withdrawal={release.withdrawal} />
  ) : (
    <ReleaseArticle {...part} />
  )
}
const MORE = {
  title: 'More on children and families',
  all: { href: '/news?topic=children-and-families', text: 'All news on this topic' },
  releases: RELEASE_CARD_EXAMPLES,
}
const page = (changes: Partial<NewsRelease> = {}, more: ReleasePageView['more'] = MORE) => (
  <ReleasePage
    site={exampleFrame()}
    view={{
      release: viewed(changes, FULL_RELEASE),
      later: LATER,
      more,
    }}
  />
)

export const examples = {
  'a press release': article(),
  'a release with everything it can have': article({}, FULL_RELEASE),
  'a release with a headline and a day only': article({
    summary: null,
    body: [],
    notesToEditors: [],
    mediaPack: [],
  }),
  'a news story for residents': article({ kind: 'news-story' }),
  'a release issued by a council since renamed': article({ issuedBy: 'Old Council' }),
  'a release of this week': article({ publishedAt: '2025-09-30T08:00:00.000Z' }),
  'an emergency with two updates': article({
    kind: 'emergency-update',
    changes: [
      { kind: 'update', note: 'First news.', at: '2025-10-02T06:00:00.000Z' },
      { kind: 'update', note: 'Latest news.', at: '2025-10-02T08:00:00.000Z' },
    ],
  }),
  'a headline that has to break': article({
    title: `${LONG_WORD} ${LONG_WORD} & <after>`,
    summary: LONG_WORD,
  }),
  'a withdrawn release': article(WITHDRAWN),
  'a withdrawn release without a standfirst': article({ ...WITHDRAWN, summary: null }),
  'a withdrawn release with a newer one to read': article(WITHDRAWN, FULL_RELEASE),
  'the whole page of a release': page(),
  'the whole page of a withdrawn release': page(
    { ...WITHDRAWN, title: 'Times </script> of buses' },
    null,
  ),
  'a block of each kind': article({ body: Object.values(BLOCK_EXAMPLES) }),
} satisfies Examples
