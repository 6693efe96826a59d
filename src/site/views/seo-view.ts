import type { NewsRelease } from '@/cms/generated/payload-types'

/** What search engines and cards elsewhere are told. */
export type SeoView = { readonly title: string; readonly description: string }

/** The title and summary do, unless the editor wrote something better for there. */
export const toSeoView = ({
  title,
  summary,
  seo,
}: Pick<NewsRelease, 'title' | 'summary' | 'seo'>): SeoView => ({
  title: seo?.title || title,
  description: seo?.description || summary || '',
})
