import { PATHS } from '@/domain/paths'
import { ReleaseList } from '@/site/components/release-list/release-list'
import { Section } from '@/site/components/section/section'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { JsonLd } from '@/site/metadata/json-ld'
import { PageHead } from '@/site/metadata/page-head'
import { breadcrumbList, newsArticle } from '@/site/metadata/schema-org'
import type { LinkView } from '@/site/views/link-view'
import { linksOf } from '@/site/views/related-view'
import type { ReleasePageView } from '@/site/views/release-page-view'
import type { ReleaseView } from '@/site/views/release-view'
import type { SiteFrame } from '@/site/views/site-frame'

import { ReleaseArticle } from './release-article'
import { WithdrawnRelease } from './withdrawn-release'

type Props = { site: SiteFrame; view: ReleasePageView }

/** The whole page of a release, withdrawn or not. */
export function ReleasePage({ site, view }: Props) {
  const { release, later, more } = view
  const { withdrawal } = release
  const crumbs = crumbsOf(release)
  const part = { release, later, councilName: site.councilName }
  return (
    <SiteLayout site={site} breadcrumb={crumbs}>
      <ReleaseHeadData site={site} release={release} />
      <JsonLd data={[newsArticle(release, site), breadcrumbList(crumbs, site)]} />
      {withdrawal ? (
        <WithdrawnRelease {...part} withdrawal={withdrawal} />
      ) : (
        <ReleaseArticle {...part} />
      )}
      {more && (
        <div className="no-print">
          <Section id="more-news" title={more.title} more={more.all}>
            <ReleaseList releases={more.releases} />
          </Section>
        </div>
      )}
    </SiteLayout>
  )
}

/** Titles, times and the picture for search engines and social cards. */
function ReleaseHeadData({ site, release }: { site: SiteFrame; release: ReleaseView }) {
  const { seo, picture, withdrawal, publishedAt, updatedAt, headline, downloads } = release
  return (
    <PageHead
      site={site}
      title={withdrawal ? `Withdrawn: ${headline}` : seo.title}
      description={seo.description}
      type="article"
      image={picture?.socialSrc ? { src: picture.socialSrc, alt: picture.alt } : null}
      feeds={[
        { type: 'text/plain', title: 'As plain text', href: downloads.text },
        { type: 'application/json', title: 'For newsrooms (ninjs)', href: downloads.ninjs },
      ]}
      isUnlisted={withdrawal !== null}
    >
      <meta key="published" property="article:published_time" content={publishedAt} />
      <meta key="modified" property="article:modified_time" content={updatedAt} />
    </PageHead>
  )
}

/** The release itself is omitted; its first topic is the parent. */
function crumbsOf({ relations, withdrawal }: ReleaseView): LinkView[] {
  const topics = withdrawal ? [] : linksOf(relations.topics).slice(0, 1)
  return [{ href: PATHS.news, text: 'News' }, ...topics]
}
