import { readContent } from '@/cms/read/read-content'
import { ReleasePage } from '@/site/articles/release-article/release-page'
import { loadReleasePage } from '@/site/loaders/release-page'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import type { ReleasePageView } from '@/site/views/release-page-view'

export default function NewsRelease({ site, view }: PublicPageProps<ReleasePageView>) {
  return <ReleasePage site={site} view={view} />
}

export const getServerSideProps = publicPage<ReleasePageView>(async ({ params, now }) => {
  const stored = await readContent({ kind: 'news-releases', slug: String(params.slug) })
  return stored && loadReleasePage(stored, now)
})
