import type { NewsRelease } from '@/cms/generated/payload-types'

import { readContent } from './read-content'

/** The public release at `/news/SLUG`, withdrawn ones included; null when there is none. */
export const readRelease = ({ slug }: { slug: string }): Promise<NewsRelease | null> =>
  readContent({ kind: 'news-releases', slug })
