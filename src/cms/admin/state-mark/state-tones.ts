import type { State } from '@/domain/workflow/workflow'

/** The mark before a state: a square for stopped, half a circle for waiting, a full one for done, a ring. */
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
