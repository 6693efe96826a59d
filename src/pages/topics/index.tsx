import { listTopics } from '@/cms/read/list-topics'
import { topicPath } from '@/domain/paths'
import { PageTitle } from '@/site/components/article-head/page-title'
import { LinkList } from '@/site/components/link-list/link-list'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { PageHead } from '@/site/metadata/page-head'
import type { LinkView } from '@/site/views/link-view'

const SUMMARY = 'What the council’s news is about. Each topic has a page and a feed.'

export default function Topics({ site, view }: PublicPageProps<readonly LinkView[]>) {
  return (
    <SiteLayout site={site} current="Topics">
      <PageHead site={site} title="Topics" description={SUMMARY} />
      <div className="container">
        <PageTitle title="Topics" standfirst={SUMMARY} />
        <LinkList links={view} />
      </div>
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<readonly LinkView[]>(async () => ({
  view: (await listTopics()).map(({ slug, title, description }) => ({
    href: topicPath(slug ?? ''),
    text: title,
    detail: description ?? undefined,
  })),
  keys: ['topics'],
}))
