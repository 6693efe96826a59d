/** What every button that has to wait is described by. */
export const HOLD_UP_ID = 'workflow-hold-up'
