import type { Instant } from '@/domain/dates'
import { listRelatedReleases } from '@/cms/read/list-related'
import { listQuoting } from '@/cms/read/list-quoting'
import { QUOTING_KINDS } from '@/domain/people/quoting-kinds'
import { readSettings } from '@/cms/read/read-settings'
import type { PersonPageView } from '@/site/views/person-page-view'
import { toPersonView } from '@/site/views/person-view'
import { toReleaseCardView } from '@/site/views/release-card-view'
import type { PageAnswer } from '@/site/http/public-page'
import type { Person as Stored } from '@/cms/generated/payload-types'

const MOST_LISTED = 5

/** Loads a stored person's page: a public one, or a draft for its preview. */
export async function loadPersonPage(
  stored: Stored,
  now: Instant,
): Promise<PageAnswer<PersonPageView>> {
  const about = { person: stored.id }
  const [settings, quotedIn, { docs }] = await Promise.all([
    readSettings(),
    listQuoting({ ...about, now }),
    listRelatedReleases({ about, now, perPage: MOST_LISTED }),
  ])
  return {
    view: {
      person: toPersonView(stored, { settings, quotedIn, now }),
      releases: docs.map(toReleaseCardView),
    },
    keys: [...QUOTING_KINDS, `people:${stored.slug}`],
  }
}
