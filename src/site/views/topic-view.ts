import type { Topic } from '@/cms/generated/payload-types'
import type { FoundDocuments } from '@/cms/published/find-public'
import type { ListedRelease } from '@/cms/read/list-releases'

import { countInWords } from './count-words'
import type { LinkView } from './link-view'
import { type ReleaseCardView, toReleaseCardView } from './release-card-view'

/** A topic with its newest releases. */
export type TopicView = {
  readonly slug: string
  readonly name: string
  readonly summary: string
  /** `40 news releases` */
  readonly count: string
  readonly releases: readonly ReleaseCardView[]
  /** Link to the rest in the news list; null if all are shown here. */
  readonly all: LinkView | null
}

type TopicArgs = { topic: Topic; found: FoundDocuments<ListedRelease>; all: string }

export const toTopicView = ({ topic, found, all }: TopicArgs): TopicView => ({
  slug: topic.slug ?? '',
  name: topic.title,
  summary: topic.description || `News about ${topic.title.toLowerCase()}.`,
  count: countInWords(found.total, 'news release'),
  releases: found.docs.map(toReleaseCardView),
  all:
    found.total > found.docs.length
      ? { href: all, text: `All ${found.total} in the news list` }
      : null,
})
