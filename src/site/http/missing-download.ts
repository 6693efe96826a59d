import { readRedirect } from '@/cms/read/read-redirect'

import { plainAnswer } from './plain-answer'

/**
 * What a file of a page (`/news/SLUG.txt`) answers when that page is not there: the same file of the
 * page it moved to (301), 410 if the page has gone, or 404. Plain words, for whoever looks.
 */
export async function missingFile({
  page,
  suffix,
}: {
  page: string
  suffix: string
}): Promise<Response> {
  const redirection = await readRedirect({ path: page })
  if (!redirection) return plainAnswer(404)
  if ('gone' in redirection) return plainAnswer(410)
  const { to } = redirection
  const isSibling = to.startsWith(page.slice(0, page.lastIndexOf('/') + 1))
  const location = isSibling ? `${to}${suffix}` : to
  return new Response(null, { status: 301, headers: { Location: location } })
}
