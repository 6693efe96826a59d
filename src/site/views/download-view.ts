import type { Media } from '@/cms/generated/payload-types'
import { fileFacts, filePath } from './file-facts'
import type { LinkView } from './link-view'
import { publishedOne } from '@/cms/read/published'

/** A file ready to print: `facts` is `PDF, 1.2 MB, 24 pages`. */
export type DownloadView = {
  readonly href: string
  readonly text: string
  readonly facts: string
  /** The same document as a web page, where there is one. */
  readonly alternative?: LinkView | null
}

type DownloadArgs = {
  title: string
  pages?: number | null
  webVersion?: string | null
}

/** A stored file as it is offered; null where there is none that the reader may have. */
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
