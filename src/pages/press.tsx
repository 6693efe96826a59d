import { listSpokespeople } from '@/cms/read/list-by-kind'
import { listPressPictures } from '@/cms/read/list-press-pictures'
import { listReleases } from '@/cms/read/list-releases'
import { readPageByRole } from '@/cms/read/read-page-by-role'
import { readContent } from '@/cms/read/read-content'
import { readSettings } from '@/cms/read/read-settings'
import { PressRoom } from '@/site/articles/press-room/press-room'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { newsFeeds } from '@/site/metadata/feed-links'
import { PageHead } from '@/site/metadata/page-head'
import { type PressRoomView, toPressRoomView } from '@/site/views/press-room-view'

export default function Press({ site, view }: PublicPageProps<PressRoomView>) {
  return (
    <SiteLayout site={site} current={view.title}>
      <PageHead
        site={site}
        title={view.title}
        description={view.standfirst}
        feeds={newsFeeds(`${site.councilName} news`)}
      />
      <PressRoom view={view} />
    </SiteLayout>
  )
}

const MOST = 6

export const getServerSideProps = publicPage<PressRoomView>(async ({ now }) => {
  const [settings, { docs }, pictures, people, page] = await Promise.all([
    readSettings(),
    listReleases({ now, perPage: MOST }),
    listPressPictures(),
    listSpokespeople(),
    readPageByRole({ role: 'press' }),
  ])
  const [first, ...recent] = docs
  const newest = first?.slug ? await readContent({ kind: 'news-releases', slug: first.slug }) : null
  return {
    view: toPressRoomView({ newest, recent, pictures, people, page, settings, now }),
    keys: ['news-releases', 'people', 'media'],
  }
})
