import type { NewsRelease } from '@/cms/generated/payload-types'
import { dateAndTime, type Instant, londonDay, shortDate } from '@/domain/dates'

import type { TimeView } from './link-view'
import { paragraphsOf } from './paragraphs'

/** A public change note: a correction or an update, with its date. */
export type ChangeView = {
  /** `change-1` is the oldest, so that its address stays the same when more follow. */
  readonly anchor: string
  readonly kind: 'correction' | 'update'
  /** `Correction, 1 October 2025` */
  readonly title: string
  readonly at: Instant
  readonly date: TimeView
  readonly note: readonly string[]
}

const NAMES = { correction: 'Correction', update: 'Updated' } as const

type ChangeArgs = {
  /** In an emergency the time of day matters: `Updated, Thursday 2 October 2025, 2:05pm`. */
  hasTimes?: boolean
}

/** Corrections and updates, newest first. Minor changes have no note and are not listed. */
export function toChangeViews(
  changes: NewsRelease['changes'],
  { hasTimes = false }: ChangeArgs = {},
): ChangeView[] {
  const oldestFirst = [...(changes ?? [])].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return oldestFirst
    .flatMap(({ kind, at, note }, index): ChangeView[] => {
      if (kind === 'minor') return []
      const date = { iso: londonDay(at), text: hasTimes ? dateAndTime(at) : shortDate(at) }
      return [
        {
          anchor: `change-${index + 1}`,
          kind,
          title: `${NAMES[kind]}, ${date.text}`,
          at,
          date,
          note: paragraphsOf(note),
        },
      ]
    })
    .reverse()
}
