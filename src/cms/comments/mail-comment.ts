import type { CollectionAfterChangeHook } from 'payload'

import type { Comment } from '@/cms/generated/payload-types'
import { editorAddress } from '@/cms/mail/editor-address'
import { queueMails } from '@/cms/mail/queue-mail'
import { commentMail } from '@/domain/comments/comment-mail'
import { isContentKind } from '@/domain/content-types'

import { readThread } from './read-threads'

/** Queues the mail for a comment, in the same transaction. */
export const mailComment: CollectionAfterChangeHook<Comment> = async ({ doc, req }) => {
  const { itemKind: kind, itemId: id } = doc
  if (!isContentKind(kind)) return doc
  const item = await req.payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    select: { title: true, authorIds: true },
    req,
  })
  const thread = await readThread({ req, id: String(doc.id) })
  const mails = commentMail({
    act: doc.act,
    kind,
    title: item.title || 'Untitled',
    address: `${editorAddress(req.payload, kind, id)}#comment-${doc.id}`,
    actor: { id: doc.authorId, name: doc.authorName },
    words: doc.words ?? '',
    about: doc.fieldLabel ?? null,
    mentionedIds: named(doc, item.authorIds),
    inThreadIds: thread ? [thread.first, ...thread.replies].map(({ authorId }) => authorId) : [],
  })
  await queueMails(req, mails)
  return doc
}

/** Authors already get mail about a request for changes, so a mention in it sends them no other. */
function named({ act, mentionedIds }: Comment, authorIds: unknown): string[] {
  const ids = Array.isArray(mentionedIds) ? mentionedIds.map(String) : []
  const authors = act === 'request' && Array.isArray(authorIds) ? authorIds.map(String) : []
  return ids.filter((id) => !authors.includes(id))
}
