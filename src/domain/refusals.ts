/** Every reason the hub says no: its HTTP status and its words. One table, so no two doors disagree. */
export const REFUSALS = {
  'not-signed-in': { status: 401, message: 'Sign in first.' },
  'wrong-role': { status: 403, message: 'Your role does not allow this.' },
  'own-work': {
    status: 403,
    message: 'You wrote part of this since it was last public, so somebody else has to approve it.',
  },
  'not-its-author': { status: 403, message: 'Only its authors or an approver can take this back.' },
  'wrong-state': { status: 409, message: 'This cannot be done from the state it is in.' },
  'changed-meanwhile': {
    status: 409,
    message:
      'Somebody saved a newer version after you opened this one. Read the new version first.',
  },
  'changed-since-approval': {
    status: 409,
    message:
      'The content is not what was approved. Take it back to draft and have it approved again.',
  },
  'not-ready': { status: 409, message: 'Something must be put right first.' },
  'comment-required': { status: 409, message: 'Say what has to change.', field: 'comment' },
  'reason-required': { status: 409, message: 'Give a reason.', field: 'reason' },
  'unpublish-reason-required': {
    status: 409,
    message: 'Choose why it goes: published in error, replaced, personal data or legal.',
    field: 'reason',
  },
  'replacement-required': {
    status: 409,
    message: 'Give the address of the page that replaces it.',
    field: 'redirectTo',
  },
  'change-kind-required': {
    status: 409,
    message: 'This was public before. Say whether the change is minor, an update or a correction.',
    field: 'changeKind',
  },
  'change-note-required': {
    status: 409,
    message: 'Write the public note that says what changed.',
    field: 'changeNote',
  },
  'unknown-reviewer': {
    status: 409,
    message: 'The reviewer has to be somebody who may approve.',
    field: 'reviewer',
  },
  'due-in-the-past': { status: 409, message: 'The due date has already passed.', field: 'dueAt' },
  'publish-at-required': {
    status: 409,
    message: 'Choose the day and time it goes out, in London time.',
    field: 'publishAt',
  },
  'publish-at-past': {
    status: 409,
    message: 'That minute has already passed. Choose a later one, or publish now.',
    field: 'publishAt',
  },
  'being-moved': {
    status: 409,
    message: 'Somebody is moving this at this moment. Wait a minute, look again, then decide.',
  },
  'not-by-hand': { status: 403, message: 'Only the clock makes this transition.' },
  'nothing-urgent': {
    status: 409,
    message: 'Nothing that went out urgently waits for confirmation.',
  },
  'use-a-transition': {
    status: 409,
    message: 'Publishing and changes of state go through the workflow: use a transition.',
  },
  'not-being-worked-on': {
    status: 409,
    message: 'This is not open for editing. Start a revision first, then change the draft.',
  },
  'stale-save': {
    status: 409,
    message:
      'Somebody else saved this after you opened it. Nothing of yours was saved over theirs: copy your changes, reload, and add them to the newer version.',
  },
  'no-autosave': {
    status: 409,
    message:
      'This is not saved by itself, because others are waiting for it or have signed it off. Press Save draft to save your changes.',
  },
  'in-trash': { status: 409, message: 'This is in the trash. Restore it first.' },
  'not-in-trash': {
    status: 409,
    message:
      'Move this to the trash first. There it can be restored, or deleted for good by a second step.',
  },
  'trash-waits': {
    status: 409,
    message: 'This is with somebody for review or approved. Take it back to draft first.',
  },
  'once-public': {
    status: 409,
    message: 'This has been public, so it is kept. Unpublish it instead of deleting it.',
  },
  'no-such-item': { status: 404, message: 'There is no such item to comment on.' },
  'no-such-field': {
    status: 409,
    message: 'What this is about is not in the newest version. Choose again what it is about.',
    field: 'field',
  },
  'no-such-comment': { status: 404, message: 'The comment this answers is not there.' },
  'words-required': { status: 409, message: 'Write what you want to say.', field: 'words' },
  'by-transition': {
    status: 409,
    message: 'A request for changes is made with “Request changes”, which also sends it back.',
  },
  'still-open': { status: 409, message: 'It is open already.' },
  'already-resolved': { status: 409, message: 'Somebody has resolved it already.' },
  'not-your-request': {
    status: 403,
    message: 'A request for changes is resolved by whoever made it, or by another approver.',
  },
  'comment-kept': {
    status: 403,
    message: 'A comment stays as it was written. Answer it, or resolve it, instead.',
  },
  'in-use': { status: 409, message: 'Something public uses this. Take it out there first.' },
  'append-only': { status: 403, message: 'The audit trail is only ever added to.' },
} as const satisfies Record<string, { status: number; message: string; field?: string }>

export type RefusalCode = keyof typeof REFUSALS

/** Why something was refused. `message` says it in words for this case; `field` names what to fill in. */
export type Refusal = {
  readonly code: RefusalCode
  readonly message: string
  readonly field?: string
}

/** A refusal with its standing words, or words for this very case. */
export function refusal(code: RefusalCode, message?: string, field?: string): Refusal {
  const row: { message: string; field?: string } = REFUSALS[code]
  const at = field ?? row.field
  return { code, message: message ?? row.message, ...(at ? { field: at } : {}) }
}

/** One HTTP status for several refusals: 401 before 403 before 409. */
export const statusOf = (refusals: readonly Refusal[]): number =>
  Math.min(...refusals.map(({ code }) => REFUSALS[code].status))
