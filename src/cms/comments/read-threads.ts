import type { PayloadRequest } from 'payload'

import { followRow } from '@/cms/fields/describe-path'
import type { Comment } from '@/cms/generated/payload-types'
import type { ContentKind } from '@/domain/content-types'
import type { Actor } from '@/domain/permissions'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import {
  type CommentEntry,
  commentRefusals,
  type Thread,
  threadsOf,
} from '@/domain/comments/comments'

import { itemKey } from './item-key'

/** A thread as the panel shows it. `path` is where its field is now; null when that has gone. */
export type ThreadView = Thread & {
  readonly about: { readonly label: string; readonly path: string | null } | null
  readonly mayResolve: boolean
}

type ThreadsArgs = {
  req: PayloadRequest
  kind: ContentKind
  id: string
  /** The newest version, used to locate the field of each comment. */
  document: StoredDocument
  actor: Actor
}

/** All comments on an item, by thread. Private to staff: callers check access. */
export async function readThreads(args: ThreadsArgs): Promise<ThreadView[]> {
  const { req, kind, id, document, actor } = args
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [{ itemKind: { equals: kind } }, { itemId: { equals: id } }] },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    req,
  })
  const about = new Map(docs.map((doc) => [String(doc.id), aboutOf(doc, document)]))
  return threadsOf(docs.map(toEntry)).map((thread) => ({
    ...thread,
    about: about.get(thread.first.id) ?? null,
    mayResolve: commentRefusals({ act: 'resolve', words: '', thread, actor }).length === 0,
  }))
}

/** The thread of a comment, with its item's key. Null when there is no such comment. */
export async function readThread({ req, id }: { req: PayloadRequest; id: string }) {
  const find = { collection: 'comments', depth: 0, req } as const
  const comment = await req.payload.findByID({ ...find, id, disableErrors: true })
  if (!comment) return null
  const first = parentOf(comment) ?? String(comment.id)
  const { docs } = await req.payload.find({
    ...find,
    where: { or: [{ id: { equals: first } }, { parent: { equals: first } }] },
    sort: 'createdAt',
    pagination: false,
  })
  const [thread] = threadsOf(docs.map(toEntry))
  return thread ? { ...thread, item: itemKey(comment.itemKind, comment.itemId) } : null
}

/** An id, since comments are read at depth 0. */
const parentOf = ({ parent }: Comment): string | null =>
  parent && typeof parent !== 'object' ? String(parent) : null

const toEntry = (doc: Comment): CommentEntry => ({
  id: String(doc.id),
  parent: parentOf(doc),
  act: doc.act,
  words: doc.words ?? '',
  authorId: doc.authorId,
  authorName: doc.authorName,
  at: doc.createdAt,
})

const aboutOf = ({ field, fieldLabel, rowId }: Comment, document: StoredDocument) =>
  field
    ? {
        label: fieldLabel ?? field,
        path: followRow({ document, path: field, rowId: rowId ?? null }),
      }
    : null
