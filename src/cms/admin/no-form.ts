/**
 * A form id that does not exist: a one-line field with it does not submit Payload's form on Enter.
 */
export const NO_FORM = 'workflow-no-form'
