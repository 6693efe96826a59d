import { z } from 'zod'

import { CHANGE_KINDS, type ChangeKind } from '@/domain/content-types'
import { INPUT_LIMIT } from '@/domain/workflow/decide-transition'
import { HUMAN_TRANSITIONS, type TransitionName } from '@/domain/workflow/workflow'

const sentence = z
  .string('Write this as text.')
  .max(INPUT_LIMIT, `At most ${INPUT_LIMIT} characters.`)
  .optional()
const instant = z.iso
  .datetime({ offset: true, error: 'Give an instant: 2026-03-02T09:00:00Z.' })
  .transform((at) => new Date(at).toISOString())
  .optional()
const kebab = (word: unknown) =>
  typeof word === 'string'
    ? word
        .trim()
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/[\s_]+/g, '-')
        .toLowerCase()
    : word

/** The body of `POST /api/KIND/ID/transition`. Anything that makes no sense is refused with 422. */
export const transitionBody = z.object({
  transition: z.preprocess(
    kebab,
    z.enum(HUMAN_TRANSITIONS as [TransitionName, ...TransitionName[]], {
      error: `Say which transition: ${HUMAN_TRANSITIONS.join(', ')}.`,
    }),
  ),
  comment: sentence,
  reason: sentence,
  reviewer: z.union([z.string(), z.number()], 'Give the reviewer’s id.').optional(),
  publishAt: instant,
  dueAt: instant,
  changeKind: z
    .enum(Object.keys(CHANGE_KINDS) as [ChangeKind, ...ChangeKind[]], {
      error: 'Minor, update or correction.',
    })
    .optional(),
  changeNote: sentence,
  redirectTo: z
    .string()
    .regex(/^(\/(?!\/)|https:\/\/)\S+$/, 'Start with / or https://.')
    .optional(),
  version: z.union([z.string(), z.number()]).transform(String).optional(),
})

export type TransitionBody = z.infer<typeof transitionBody>
