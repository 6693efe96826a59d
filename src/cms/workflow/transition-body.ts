import { z } from 'zod'

import { CHANGE_KINDS, type ChangeKind } from '@/domain/content-types'
import { isTime } from '@/domain/workflow/given-times'
import { INPUT_LIMIT } from '@/domain/workflow/decide-transition'
import { HUMAN_TRANSITIONS, type TransitionName } from '@/domain/workflow/workflow'

const sentence = z
  .string('Write this as text.')
  .max(INPUT_LIMIT, `At most ${INPUT_LIMIT} characters.`)
  .optional()
/** An instant with its offset, or a London local time: `resolveTimes` parses both. */
const time = z
  .string('Give London time (2026-03-02T09:00) or an instant (2026-03-02T09:00:00Z).')
  .refine(isTime, 'Give London time (2026-03-02T09:00) or an instant (2026-03-02T09:00:00Z).')
  .optional()
const kebab = (word: unknown) =>
  typeof word === 'string'
    ? word
        .trim()
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/[\s_]+/g, '-')
        .toLowerCase()
    : word

/** The body of `POST /api/KIND/ID/transition`. An invalid one is refused with 422. */
export const transitionBody = z.object({
  transition: z.preprocess(
    kebab,
    z.enum(HUMAN_TRANSITIONS as [TransitionName, ...TransitionName[]], {
      error: `Say which transition: ${HUMAN_TRANSITIONS.join(', ')}.`,
    }),
  ),
  comment: sentence,
  reason: sentence,
  reviewer: z
    .union([z.string(), z.number()], 'Give the reviewer’s id.')
    .transform(String)
    .optional(),
  publishAt: time,
  dueAt: time,
  changeKind: z
    .enum(Object.keys(CHANGE_KINDS) as [ChangeKind, ...ChangeKind[]], {
      error: 'Minor, update or correction.',
    })
    .optional(),
  changeNote: sentence,
  redirectTo: z
    .string()
    .regex(/^(\/(?![/\\])|https:\/\/)[^\s\\]+$/, 'Start with / or https://.')
    .optional(),
  version: z.union([z.string(), z.number()]).transform(String).optional(),
})

export type TransitionBody = z.infer<typeof transitionBody>
