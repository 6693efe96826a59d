/** Every refusal: its HTTP status and message. One table, so that all entry points agree. */
export const REFUSALS = {
  'not-signed-in': { status: 401, message: 'Sign in first.' },
  'wrong-role': { status: 403, message: 'Your role does not allow this.' },
  'own-work': {
    status: 403,
    message: 'You wrote part of this since it was last public, so somebody else has to approve it.',
  },
  'own-words': {
    status: 403,
    message: 'You wrote these words for the notice, so somebody else has to confirm them.',
  },
  'not-its-author': { status: 403, message: 'Only its authors or an approver can take this back.' },
  'wrong-state': { status: 409, message: 'This cannot be done from the state it is in.' },
  'only-unconfirmed': {
    status: 403,
    message:
      'A duty officer does this only with what went out urgently and nobody has confirmed yet.',
  },
  'version-required': {
    status: 409,
    message: 'Name the version that you have read: only that one is approved.',
    field: 'version',
  },
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
  'withdraw-reason-required': {
    status: 409,
    message: 'Choose why it is withdrawn. Readers see that at once.',
    field: 'reason',
  },
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
  'bad-replacement': {
    status: 409,
    message: 'The address cannot lead there.',
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
  'change-is-pinned': {
    status: 409,
    message:
      'The kind of change and its note are part of what was approved. To change them, take it back to draft.',
    field: 'changeKind',
  },
  'unknown-reviewer': {
    status: 409,
    message: 'The reviewer has to be somebody who may approve.',
    field: 'reviewer',
  },
  'reviewer-is-author': {
    status: 409,
    message: 'This person wrote part of it. Ask somebody who did not.',
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
  'no-such-time': {
    status: 409,
    message: 'There is no such time: the clocks go forward that night. Choose another one.',
  },
  'time-comes-twice': {
    status: 409,
    message: 'This time comes twice, because the clocks go back that night. Say which one.',
  },
  'being-moved': {
    status: 409,
    message: 'Somebody is moving this at this moment. Wait a minute, look again, then decide.',
  },
  'not-by-hand': { status: 403, message: 'Only the scheduler makes this transition.' },
  'nothing-urgent': {
    status: 409,
    message: 'Nothing that went out urgently waits for confirmation.',
  },
  'no-words-to-confirm': {
    status: 409,
    message: 'No words of the withdrawal notice wait for confirmation.',
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
      'Somebody else saved this or moved it on after you opened it. Nothing of yours was saved over theirs. Read the newer version first and then save again.',
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
  'not-yours-to-trash': {
    status: 403,
    message:
      'You wrote no part of this, so one of its authors or an approver moves it to the trash.',
  },
  'not-yours-to-delete': {
    status: 403,
    message: 'Somebody else wrote part of this, so an approver deletes it for good.',
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
  'no-proposal': { status: 409, message: 'Nothing is proposed here that waits for confirmation.' },
  'own-proposal': {
    status: 403,
    message: 'You had a part in this proposal, so somebody else has to confirm it.',
  },
  'needs-second-person': {
    status: 409,
    message: 'This is public once a second person has confirmed it. Save it as a proposal.',
  },
  'in-force': {
    status: 409,
    message: 'This is in force, so it is kept. Propose that it is no longer used instead.',
  },
  'in-use': { status: 409, message: 'Something public uses this. Take it out there first.' },
  'file-differs': { status: 409, message: 'A stored file is not as it was uploaded.' },
  'account-kept': {
    status: 403,
    message:
      'An account is never deleted, since the record names its person. Switch it off instead.',
  },
  'owner-alone': {
    status: 403,
    message:
      'Email and password are changed by their owner alone, who gives the present password with it.',
  },
  'wrong-password': {
    status: 403,
    message: 'This is not your present password.',
    field: 'presentPassword',
  },
  'wrong-sign-in': { status: 401, message: 'The email or the password is not right.' },
  'too-many-attempts': {
    status: 429,
    message: 'Too many attempts. Wait a while, then try again.',
  },
  'link-over': {
    status: 403,
    message: 'This link has expired or has been used. Ask for a new one.',
  },
  'weak-password': { status: 409, message: 'Choose another password.', field: 'password' },
  'bad-email': { status: 409, message: 'This is not an email address.', field: 'email' },
  'bad-name': { status: 409, message: 'Choose another name.', field: 'name' },
  'email-taken': {
    status: 409,
    message: 'Somebody has an account with this email already.',
    field: 'email',
  },
  'own-account': {
    status: 403,
    message: 'Nobody switches off their own account. Another administrator has to do it.',
  },
  'last-administrator': {
    status: 409,
    message: 'This is the only administrator. Somebody else has to become one first.',
  },
  'no-roles-proposed': { status: 409, message: 'No role waits for confirmation here.' },
  'own-grant': {
    status: 403,
    message: 'You had a part in this, so somebody else has to confirm it.',
  },
  'not-invited': { status: 409, message: 'This person has set a password already.' },
  'already-off': { status: 409, message: 'This account is switched off already.' },
  'not-off': { status: 409, message: 'This account is not switched off.' },
  'no-such-account': { status: 404, message: 'There is no such account.' },
  'append-only': { status: 403, message: 'The audit trail is only ever added to.' },
} as const satisfies Record<string, { status: number; message: string; field?: string }>

export type RefusalCode = keyof typeof REFUSALS

/** Why something was refused. `message` explains this case; `field` names the field to fill in. */
export type Refusal = {
  readonly code: RefusalCode
  readonly message: string
  readonly field?: string
  /** The values to choose from, if the request can be repeated with one of them. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
}

/** A refusal with its default message, or with one for this case. */
export function refusal(code: RefusalCode, message?: string, field?: string): Refusal {
  const row: { message: string; field?: string } = REFUSALS[code]
  const at = field ?? row.field
  return { code, message: message ?? row.message, ...(at ? { field: at } : {}) }
}

/** One HTTP status for several refusals: 401 before 403 before 404 before 409. */
export const statusOf = (refusals: readonly Refusal[]): number =>
  Math.min(...refusals.map(({ code }) => REFUSALS[code].status))
