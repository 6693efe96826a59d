import type { Person } from '@/cms/generated/payload-types'
import { published } from '@/cms/read/published'
import type { Instant } from '@/domain/dates'
import { pagePath } from '@/domain/paths'

import { currentRole } from './current-role'
import { nameOf } from './name-of'
import { type PictureView, toPictureView } from './picture-view'

/** A person available for interview, and their subjects. */
export type SpokespersonView = {
  readonly name: string
  readonly path: string
  /** The current role, since the interview is now. */
  readonly role: string
  readonly subjects: string
  readonly languages: string
  readonly portrait: PictureView | null
}

export const toSpokespeople = (
  people: readonly (Person | string | number)[] | null | undefined,
  now: Instant,
): SpokespersonView[] =>
  published(people).map((person) => ({
    name: nameOf(person),
    path: pagePath('people', person.slug ?? ''),
    role: currentRole(person),
    subjects: person.interviews?.subjects ?? '',
    languages: person.interviews?.languages ?? '',
    portrait: toPictureView(person.portrait, { now }),
  }))
