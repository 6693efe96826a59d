import type { Instant } from '@/domain/dates'
import { type Actor, can } from '@/domain/permissions'
import { type Refusal, refusal } from '@/domain/refusals'

/** The kinds of entry in the private conversation about an item. Entries are only ever added. */
export const COMMENT_ACTS = {
  comment: 'Comment',
  request: 'Request for changes',
  resolve: 'Resolved',
  reopen: 'Opened again',
} as const

export type CommentAct = keyof typeof COMMENT_ACTS

/** One entry: a comment, or the resolving or reopening of a thread. */
export type CommentEntry = {
  readonly id: string
  /** The thread's first entry; null if this is it. */
  readonly parent: string | null
  readonly act: CommentAct
  readonly words: string
  readonly authorId: string
  readonly authorName: string
  readonly at: Instant
}

/** A comment with its replies, oldest first. The newest resolving or reopening decides `isOpen`. */
export type Thread<Entry extends CommentEntry = CommentEntry> = {
  readonly first: Entry
  readonly replies: readonly Entry[]
  readonly isOpen: boolean
}

/** The conversation by thread: open before resolved, requests before comments, oldest first. */
export function threadsOf<Entry extends CommentEntry>(entries: readonly Entry[]): Thread<Entry>[] {
  const inOrder = [...entries].sort((a, b) => a.at.localeCompare(b.at))
  const threads = inOrder
    .filter(({ parent }) => parent === null)
    .map((first) => {
      const replies = inOrder.filter(({ parent }) => parent === first.id)
      const turns = replies.filter(({ act }) => act === 'resolve' || act === 'reopen')
      return { first, replies, isOpen: turns.at(-1)?.act !== 'resolve' }
    })
  const rank = ({ isOpen, first }: Thread) => (isOpen ? 0 : 2) + (first.act === 'request' ? 0 : 1)
  return threads.sort((a, b) => rank(a) - rank(b))
}

type CommentArgs = {
  readonly act: CommentAct
  readonly words: string
  /** The thread it replies to; null for a new one. */
  readonly thread: Thread | null
  readonly actor: Pick<Actor, 'id' | 'roles'>
}

/**
 * Every reason why this person may not add this entry. Anyone who works on content or approves it
 * may comment and resolve; a request for changes is resolved by its author or by another approver.
 */
export function commentRefusals({ act, words, thread, actor }: CommentArgs): Refusal[] {
  if (!can(actor, 'comment')) return [refusal('wrong-role')]
  if (act === 'comment' || act === 'request') return words.trim() ? [] : [refusal('words-required')]
  if (!thread) return [refusal('no-such-comment')]
  if (act === 'reopen') return thread.isOpen ? [refusal('still-open')] : []
  const refusals = thread.isOpen ? [] : [refusal('already-resolved')]
  return mayResolve(thread, actor) ? refusals : [...refusals, refusal('not-your-request')]
}

const mayResolve = ({ first }: Thread, actor: CommentArgs['actor']): boolean =>
  first.act !== 'request' || first.authorId === actor.id || actor.roles.includes('approver')

type Named = { readonly id: string; readonly name: string }

/**
 * The ids of the people mentioned as `@Grace Okoro`, ignoring case. The longest name wins, so that
 * @Grace Okoro-Smith does not mention Grace Okoro as well. If two accounts share a name, both are
 * mentioned.
 */
export function mentionedIn(words: string, people: readonly Named[]): string[] {
  const text = words.toLowerCase()
  const names = new Set<string>()
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const named = people
      .map(({ name }) => name.toLowerCase())
      .filter((name) => name && isNamedAt(text, name, at + 1))
      .sort((a, b) => b.length - a.length)[0]
    if (named) names.add(named)
  }
  return people.filter(({ name }) => names.has(name.toLowerCase())).map(({ id }) => id)
}

const isNamedAt = (text: string, name: string, at: number): boolean =>
  text.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length))
