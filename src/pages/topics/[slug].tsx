import { listRelatedReleases } from '@/cms/read/list-related'
import { readTopic } from '@/cms/read/read-topic'
import { newsPath, PATHS, topicFeedPath } from '@/domain/paths'
import { PageTitle } from '@/site/components/article-head/page-title'
import { ReleaseList } from '@/site/components/release-list/release-list'
import { ResultHead } from '@/site/components/result-count/result-head'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { topicFeeds } from '@/site/metadata/feed-links'
import { PageHead } from '@/site/metadata/page-head'
import { type TopicView, toTopicView } from '@/site/views/topic-view'

const CRUMBS = [{ href: PATHS.topics, text: 'Topics' }]

export default function Topic({ site, view }: PublicPageProps<TopicView>) {
  const { slug, name, summary, releases, count, all } = view
  return (
    <SiteLayout site={site} breadcrumb={CRUMBS} current={name}>
      <PageHead site={site} title={name} description={summary} feeds={topicFeeds(name, slug)} />
      <div className="container">
        <PageTitle title={name} standfirst={summary} />
        <section className="section section--snug" aria-labelledby="news">
          <ResultHead
            id="news"
            count={count}
            link={{ href: topicFeedPath(slug, 'rss'), text: 'RSS feed of this topic' }}
          />
          <ReleaseList releases={releases} />
          {all && (
            <p className="mt-5">
              <a className="more" href={all.href}>
                {all.text}
              </a>
            </p>
          )}
        </section>
      </div>
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<TopicView>(async ({ params, now }) => {
  const topic = await readTopic({ slug: String(params.slug) })
  if (!topic) return null
  const found = await listRelatedReleases({ about: { topic: topic.id }, now })
  const all = newsPath({ topic: topic.slug ?? '' })
  return { view: toTopicView({ topic, found, all }), keys: ['topics', 'news-releases'] }
})
