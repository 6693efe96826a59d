import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { describePath } from '@/cms/fields/describe-path'
import type { Comment } from '@/cms/generated/payload-types'
import { Refused } from '@/cms/access/refused'
import { hasWritePermit } from '@/cms/guards/write-permit'
import { type ContentKind, isContentKind } from '@/domain/content-types'
import { cleanText } from '@/domain/text/clean-text'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import { type CommentAct, commentRefusals, mentionedIn } from '@/domain/comments/comments'

import { contentFields } from './comment-places'
import { itemKey } from './item-key'
import { readThread } from './read-threads'

type Written = Partial<Comment>

/**
 * Every write of a comment passes through here. Refuses it with every reason, or sets its author,
 * mentions and label, whatever the request claims about those.
 */
export const signComment: CollectionBeforeChangeHook<Comment> = async ({ data, req }) => {
  const actor = actorOf(req)
  if (!actor) throw Refused.because('not-signed-in')
  const act: CommentAct = data.act ?? 'comment'
  const words = cleanText(data.words ?? '').trim()
  const { kind, id, document } = await itemOf(data, req)
  const parent = data.parent ? await readThread({ req, id: idOf(data.parent) }) : null
  if (data.parent && parent?.item !== itemKey(kind, id)) throw Refused.because('no-such-comment')
  if (act === 'request' && !hasWritePermit(req, 'comments', itemKey(kind, id)))
    throw Refused.because('by-transition')
  const refusals = commentRefusals({ act, words, thread: parent, actor })
  if (refusals.length > 0) throw new Refused(refusals)
  return {
    itemKind: kind,
    itemId: id,
    act,
    words,
    parent: parent?.first.id ?? null,
    ...(parent || !data.field ? {} : placeOf({ req, kind, document, path: data.field })),
    mentionedIds: await mentioned(req, words),
    authorId: actor.id,
    authorName: actor.name,
  }
}

const idOf = (parent: NonNullable<Written['parent']>): string =>
  typeof parent === 'object' ? parent.id : parent

type Item = { kind: ContentKind; id: string; document: StoredDocument }

async function itemOf({ itemKind, itemId }: Written, req: PayloadRequest): Promise<Item> {
  if (!itemKind || !itemId || !isContentKind(itemKind)) throw Refused.because('no-such-item')
  const document = await req.payload.findByID({
    collection: itemKind,
    id: itemId,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!document) throw Refused.because('no-such-item')
  return {
    kind: itemKind,
    id: String(document.id),
    document: document as unknown as StoredDocument, // one of twelve kinds
  }
}

function placeOf({ req, kind, document, path }: Omit<Item, 'id'> & PlaceArgs): Written {
  const place = describePath({ fields: contentFields({ req, kind }), document, path })
  if (!place) throw Refused.because('no-such-field')
  return { field: place.path, fieldLabel: place.label, rowId: place.rowId }
}

/** An account created by a program may lack a name. */
type Named = { readonly id: string | number; readonly name?: string | null }

type PlaceArgs = { req: PayloadRequest; path: string }

async function mentioned(req: PayloadRequest, words: string): Promise<string[]> {
  if (!words.includes('@')) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    select: { name: true },
    pagination: false,
    depth: 0,
    req,
  })
  return mentionedIn(
    words,
    docs.map(({ id, name }: Named) => ({ id: String(id), name: name ?? '' })),
  )
}
