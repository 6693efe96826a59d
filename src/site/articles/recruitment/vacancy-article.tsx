import { PATHS } from '@/domain/paths'
import { Body } from '@/site/blocks/body'
import { PageTitle } from '@/site/components/article-head/page-title'
import { Facts } from '@/site/components/facts/facts'
import { Notice } from '@/site/components/notice/notice'
import { WithdrawnNotice } from '@/site/components/withdrawn-notice/withdrawn-notice'
import type { VacancyView } from '@/site/views/vacancy-view'

/** A vacancy: the post, its closing date and where to apply. */
export function VacancyArticle({ view }: { view: VacancyView }) {
  return (
    <div className="container">
      <PageTitle title={view.title} standfirst={view.summary} />
      <VacancyStatus view={view} />
      <div className="with-aside mt-6">
        <div className="prose">
          <Body blocks={view.body} />
        </div>
        <aside aria-labelledby="about-post">
          <div className="aside-block rim">
            <h2 id="about-post">About the post</h2>
            <Facts facts={view.facts} />
            <Apply view={view} />
          </div>
        </aside>
      </div>
    </div>
  )
}

function VacancyStatus({ view: { withdrawal, isClosed } }: { view: VacancyView }) {
  if (withdrawal) return <WithdrawnNotice withdrawal={withdrawal} what="this post" />
  if (!isClosed) return null
  return (
    <Notice id="closed" title="This post has closed">
      <p>
        Applications are no longer taken. <a href={PATHS.joinUs}>See the posts that are open</a>
      </p>
    </Notice>
  )
}

function Apply({ view: { applyHref, withdrawal } }: { view: VacancyView }) {
  if (!applyHref || withdrawal) return null
  return (
    <p className="mt-5">
      <a className="button" href={applyHref}>
        Apply for this post
      </a>
    </p>
  )
}
