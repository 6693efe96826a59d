import type { Media } from '@/cms/generated/payload-types'
import { publishedOne } from '@/cms/read/published'

import { fileFacts, filePath } from './file-facts'
import type { LinkView } from './link-view'

/** The view of a file: `facts` is `PDF, 1.2 MB, 24 pages`. */
export type DownloadView = {
  readonly href: string
  readonly text: string
  readonly facts: string
  /** The same document as a web page, if there is one. */
  readonly alternative?: LinkView | null
}

type DownloadArgs = {
  title: string
  pages?: number | null
  webVersion?: string | null
}

/** The view of a stored file; null if there is none that the reader is permitted to download. */
export function toDownloadView(
  file: Media | string | number | null | undefined,
  { title, pages, webVersion }: DownloadArgs,
): DownloadView | null {
  const media = publishedOne(file)
  if (!media?.url) return null
  const href = webVersion || media.accessibleVersion
  return {
    href: filePath(media.url),
    text: title,
    facts: fileFacts({ ...media, pages: pages ?? media.pages }),
    alternative: href ? { href, text: 'Read it as a web page' } : null,
  }
}
