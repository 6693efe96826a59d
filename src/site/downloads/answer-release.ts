import { readContent } from '@/cms/read/read-content'
import { readSettings } from '@/cms/read/read-settings'
import { pagePath } from '@/domain/paths'
import { missingFile } from '@/site/http/missing-download'
import { type ReleaseView, toReleaseView } from '@/site/views/release-view'

type ReleaseFile = {
  params: Promise<{ slug: string }>
  /** The suffix of the release's address: `.txt`. */
  suffix: string
}

/**
 * Responds with a file made from a public release, withdrawn or not; if there is none, with the
 * status of its page: 301, 410 or 404.
 */
export async function answerRelease(
  { params, suffix }: ReleaseFile,
  answer: (release: ReleaseView) => Response | null | Promise<Response | null>,
): Promise<Response> {
  const { slug } = await params
  const [release, settings] = await Promise.all([
    readContent({ kind: 'news-releases', slug }),
    readSettings(),
  ])
  const now = new Date().toISOString()
  const found = release && (await answer(toReleaseView(release, { settings, now })))
  return found ?? missingFile({ page: pagePath('news-releases', slug), suffix })
}
