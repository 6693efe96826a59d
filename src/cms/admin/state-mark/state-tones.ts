import type { State } from '@/domain/workflow/workflow'

/**
 * The symbol before a state: a square for stopped, a half circle for waiting, a full one for done,
 * a ring for the rest.
 */
export type Tone = 'stop' | 'wait' | 'done' | 'neutral'

export const STATE_TONES: Readonly<Record<State, Tone>> = {
  draft: 'neutral',
  'changes-requested': 'neutral',
  'in-review': 'wait',
  approved: 'done',
  scheduled: 'neutral',
  published: 'done',
  withdrawn: 'stop',
  unpublished: 'stop',
}
