import { isContentKind } from '@/domain/content-types'
import { isProposedCollection } from '@/domain/proposals/proposed-kinds'

type Asked = { readonly method: string; readonly segments: readonly string[] }

/**
 * The query of a request to Payload, bounded by its address. Content is returned with the ids of
 * what it links to: a text may link to a long one a thousand times, and each would be populated. A
 * version is always restored as a draft, whatever the editor's button requests.
 */
export function boundQuery(params: URLSearchParams, { method, segments }: Asked): URLSearchParams {
  const bounded = new URLSearchParams(params)
  const [collection = '', versions = '', version] = segments
  if (isContentKind(collection)) bounded.set('depth', '0')
  // Payload matches paths in any case.
  const isRestored =
    method === 'POST' && versions.toLowerCase() === 'versions' && version !== undefined
  if (isRestored && (isContentKind(collection) || isProposedCollection(collection)))
    bounded.set('draft', 'true')
  return bounded
}
