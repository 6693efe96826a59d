import { readRedirect } from '@/cms/read/read-redirect'

import { plainAnswer } from './plain-answer'

/**
 * The response for a download (`/news/SLUG.txt`) whose page does not exist: a redirect to the same
 * download of the page it moved to (301), 410 if the page has gone, or 404. In plain text, for a
 * person who follows the link.
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
