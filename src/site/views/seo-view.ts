import type { NewsRelease } from '@/cms/generated/payload-types'

/** The title and description for search engines and social cards. */
export type SeoView = { readonly title: string; readonly description: string }

/** The title and summary, unless the editor wrote others for search engines. */
export const toSeoView = ({
  title,
  summary,
  seo,
}: Pick<NewsRelease, 'title' | 'summary' | 'seo'>): SeoView => ({
  title: seo?.title || title,
  description: seo?.description || summary || '',
})
