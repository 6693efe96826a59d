import type { PayloadRequest } from 'payload'

import type { ContentKind } from '@/domain/content-types'
import { pathTo } from '@/domain/paths'
import type { ContentDocument } from '@/domain/workflow/stored-content'

import { pageAddress } from './page-address'

/** The path of a stored item, from its own fields; null where it has no page. */
export async function addressOf(
  req: PayloadRequest,
  kind: ContentKind,
  document: ContentDocument,
): Promise<string | null> {
  if (kind === 'pages') return pageAddress({ req, page: document })
  return document.slug ? pathTo({ kind, slug: document.slug }) : null
}
