import { Body } from '@/site/blocks/body'
import { PageTitle } from '@/site/components/article-head/page-title'
import { Picture } from '@/site/components/picture/picture'
import { WithdrawnNotice } from '@/site/components/withdrawn-notice/withdrawn-notice'
import type { PageView } from '@/site/views/page-view'

/** A plain page: title, summary, blocks. */
export function PageArticle({ view }: { view: PageView }) {
  const { title, summary, picture, body, withdrawal } = view
  return (
    <div className="container">
      <PageTitle title={title} standfirst={withdrawal ? undefined : summary} />
      {withdrawal && <WithdrawnNotice withdrawal={withdrawal} what="this page" />}
      <div className={withdrawal ? 'prose is-withdrawn-text mt-6' : 'prose'}>
        {picture && <Picture picture={picture} />}
        <Body blocks={body} />
      </div>
    </div>
  )
}
