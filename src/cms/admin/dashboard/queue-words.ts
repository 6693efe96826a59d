import { waitWords, whenWords } from '@/cms/admin/when-words'

import { type QueueItem, type QueueName, waitingSince } from './queues'

export type QueueWords = {
  readonly title: string
  /** The label of a row's button; pressing it only opens the item. */
  readonly opens: string
  /** What to do when the list is empty; lists without it are then left out. */
  readonly whenEmpty?: string
}

export const QUEUE_WORDS: Readonly<Record<QueueName, QueueWords>> = {
  failed: { title: 'Did not go out', opens: 'Put right' },
  'to-confirm': { title: 'Went out urgently, to confirm', opens: 'Read and confirm' },
  'words-to-confirm': { title: 'Words of a notice, to confirm', opens: 'Read and confirm' },
  'to-review': {
    title: 'To review',
    opens: 'Review',
    whenEmpty: 'Nothing waits for your review. What colleagues submit appears here.',
  },
  'to-publish': {
    title: 'Approved, to publish',
    opens: 'Read and publish',
    whenEmpty: 'Nothing approved waits to go out. What is approved appears here until it does.',
  },
  'to-finish': {
    title: 'Yours to finish',
    opens: 'Continue',
    whenEmpty: 'You have no drafts. Write a news release, or start a revision of something public.',
  },
  'going-out': {
    title: 'Going out next',
    opens: 'Open',
    whenEmpty: 'Nothing is scheduled. An approver schedules what is approved, beside its form.',
  },
  'with-others': {
    title: 'Waiting on others',
    opens: 'Open',
    whenEmpty:
      'Nothing of yours waits for somebody else. What you submit or send back appears here.',
  },
}

type WordsArgs = { item: QueueItem; now: Date; isWithOthers?: boolean }

/** Who has it, by name where there is one. */
const withWhom = ({ state, authorNames, reviewer }: QueueItem): string =>
  state === 'in-review'
    ? (reviewer?.name ?? 'any approver')
    : authorNames.join(' and ') || 'its authors'

/**
 * Since when an item waits, and from whom; when a scheduled one goes out; when a draft was last
 * saved.
 */
export function sinceWords({ item, now, isWithOthers = false }: WordsArgs): string {
  const { state, lastTransition, scheduledFor, problem, updatedAt } = item
  if (state === 'scheduled' && scheduledFor) {
    const when = whenWords({ at: scheduledFor, now })
    return problem ? `Was due ${when}. ${problem}` : `Goes out ${when},`
  }
  if (!lastTransition || state === 'draft') return `Saved ${whenWords({ at: updatedAt, now })}.`
  if (state === 'published') {
    return `By ${lastTransition.by}, ${whenWords({ at: lastTransition.at, now })}, without approval.`
  }
  if (state === 'withdrawn') {
    return `By ${lastTransition.by}, ${whenWords({ at: lastTransition.at, now })}. Readers do not see them yet.`
  }
  if (state === 'changes-requested' && isWithOthers) {
    return `With ${withWhom(item)}, for ${waitWords({ since: waitingSince(item), now })}.`
  }
  return `From ${lastTransition.by}, waiting ${waitWords({ since: waitingSince(item), now })}.`
}
