import { listRelatedReleases } from '@/cms/read/list-related'
import { readContent } from '@/cms/read/read-content'
import { readRelease } from '@/cms/read/read-release'
import { readSettings } from '@/cms/read/read-settings'
import { PersonArticle } from '@/site/components/person-article/person-article'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { PageHead } from '@/site/metadata/page-head'
import type { PersonPageView } from '@/site/views/person-page-view'
import { toPersonView } from '@/site/views/person-view'
import { toReleaseCardView } from '@/site/views/release-card-view'

export default function Person({ site, view }: PublicPageProps<PersonPageView>) {
  const { person } = view
  return (
    <SiteLayout site={site} breadcrumb={[]} current={person.name}>
      <PageHead
        site={site}
        title={person.seo.title}
        description={person.seo.description}
        type="profile"
        isUnlisted={person.withdrawal !== null}
      />
      <PersonArticle view={view} pressOffice={site.pressOffice} />
    </SiteLayout>
  )
}

/** Releases read in full for their quotes; the list below them shows the newest few. */
const MOST_QUOTED = 20
const MOST_LISTED = 5

export const getServerSideProps = publicPage<PersonPageView>(async ({ params, now }) => {
  const stored = await readContent({ kind: 'people', slug: String(params.slug) })
  if (!stored) return null
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
})
