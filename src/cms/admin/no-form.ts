/** Enter in a one-line field would submit Payload's form around it; belonging to none prevents that. */
export const NO_FORM = 'workflow-no-form'
