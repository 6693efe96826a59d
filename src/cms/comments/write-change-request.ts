import type { PayloadRequest } from 'payload'

import { withWritePermit } from '@/cms/guards/write-permit'
import type { ContentKind } from '@/domain/content-types'

import { itemKey } from './item-key'

type RequestArgs = { req: PayloadRequest; kind: ContentKind; id: string; words: string }

/** Stores the reason for a request for changes as a comment, open until it is resolved. */
export async function writeChangeRequest({ req, kind, id, words }: RequestArgs): Promise<void> {
  await withWritePermit(req, { collection: 'comments', id: itemKey(kind, id) }, () =>
    req.payload.create({
      collection: 'comments',
      data: { itemKind: kind, itemId: id, act: 'request', words } as never, // no author yet
      depth: 0,
      req,
    }),
  )
}
