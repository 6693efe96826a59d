import { listRelatedReleases } from '@/cms/read/list-related'
import { listReleases } from '@/cms/read/list-releases'
import { readSettings } from '@/cms/read/read-settings'
import type { Instant } from '@/domain/dates'
import { newsPath } from '@/domain/paths'
import { toReleaseCardView } from '@/site/views/release-card-view'
import { toReleaseLinks } from '@/site/views/related-view'
import type { ReleasePageView } from '@/site/views/release-page-view'
import { type ReleaseView, toReleaseView } from '@/site/views/release-view'
import type { PageAnswer } from '@/site/http/public-page'
import type { NewsRelease as Stored } from '@/cms/generated/payload-types'

/** Loads a stored release's page: a public one, or a draft for its preview. */
export async function loadReleasePage(
  stored: Stored,
  now: Instant,
): Promise<PageAnswer<ReleasePageView>> {
  const release = toReleaseView(stored, { settings: await readSettings(), now })
  const [later, more] = await Promise.all([
    listRelatedReleases({ about: { followsOn: stored.id }, now, perPage: 5 }),
    readMore(release, now),
  ])
  return {
    view: { release, later: toReleaseLinks(later.docs), more },
    keys: ['news-releases', `news-releases:${release.slug}`],
  }
}

const MOST = 5

/** Other news on the first topic, without this release. */
async function readMore(release: ReleaseView, now: Instant): Promise<ReleasePageView['more']> {
  const [topic] = release.relations.topics
  if (!topic || release.withdrawal) return null
  const filters = { topic: topic.slug }
  const { docs } = await listReleases({ filters, now, perPage: MOST + 1 })
  const others = docs.filter(({ slug }) => slug !== release.slug).slice(0, MOST)
  if (others.length === 0) return null
  return {
    title: `More on ${topic.text.charAt(0).toLowerCase()}${topic.text.slice(1)}`,
    all: { href: newsPath(filters), text: `All news on this topic` },
    releases: others.map(toReleaseCardView),
  }
}
