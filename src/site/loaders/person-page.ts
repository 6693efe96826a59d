import type { Instant } from '@/domain/dates'
import { listRelatedReleases } from '@/cms/read/list-related'
import { readRelease } from '@/cms/read/read-release'
import { readSettings } from '@/cms/read/read-settings'
import type { PersonPageView } from '@/site/views/person-page-view'
import { toPersonView } from '@/site/views/person-view'
import { toReleaseCardView } from '@/site/views/release-card-view'
import type { PageAnswer } from '@/site/http/public-page'
import type { Person as Stored } from '@/cms/generated/payload-types'

/** Releases read in full for their quotes; the list below them shows the newest few. */
const MOST_QUOTED = 20
const MOST_LISTED = 5

/** The page of a stored person, wherever it was read: the public one, or a draft for its preview. */
export async function loadPersonPage(
  stored: Stored,
  now: Instant,
): Promise<PageAnswer<PersonPageView>> {
  const about = { person: stored.id }
  const [settings, { docs }] = await Promise.all([
    readSettings(),
    listRelatedReleases({ about, now, perPage: MOST_QUOTED }),
  ])
  const whole = await Promise.all(docs.map(({ slug }) => readRelease({ slug: slug ?? '' })))
  const quotedIn = whole.filter((release) => release !== null)
  return {
    view: {
      person: toPersonView(stored, { settings, quotedIn, now }),
      releases: docs.slice(0, MOST_LISTED).map(toReleaseCardView),
    },
    keys: ['news-releases', `people:${stored.slug}`],
  }
}
