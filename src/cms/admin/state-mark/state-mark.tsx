import { STATES, type State } from '@/domain/workflow/workflow'

import { STATE_TONES } from './state-tones'
import './state-mark.css'

/** A state as a label, with a shape that conveys the same without colour. */
export const StateMark = ({ state }: { state: State }) => (
  <span className={`state-mark state-mark--${STATE_TONES[state]}`}>{STATES[state]}</span>
)
