/** Mail about an account, in plain text. Sent to its holder, whatever their mail preferences. */
export type AccountMail = { readonly subject: string; readonly text: string }

const NOT_YOU =
  'If that was not you, tell an administrator at once: the account can be switched off in a minute.'

const mail = (subject: string, ...paragraphs: readonly string[]): AccountMail => ({
  subject,
  text: paragraphs.join('\n\n'),
})

export const passwordChangedMail = (): AccountMail =>
  mail(
    'Your password was changed',
    'The password of your account for the news hub was changed. Your sessions on other devices have ended.',
    NOT_YOU,
  )

/** Sent to the account's previous address. */
export const emailChangedMail = (newEmail: string): AccountMail =>
  mail(
    'Your email address was changed',
    `Your account for the news hub now signs in with ${newEmail}. Mail about it goes there from now on.`,
    NOT_YOU,
  )

type Link = { readonly address: string; readonly hours: number }

/** A single-use link that sets a new password. */
export const resetMail = ({ address, hours }: Link): AccountMail =>
  mail(
    'Set a new password',
    'Somebody, you we hope, asked for a new password for your account for the news hub. Set it here:',
    address,
    `The link works once, for ${inHours(hours)}. If you did not ask for it, do nothing: your password stays as it is.`,
  )

/** A single-use link that sets the first password. */
export const invitationMail = ({ address, hours }: Link): AccountMail =>
  mail(
    'Your account for the news hub',
    'An account for the news hub was made for you. Choose a password here:',
    address,
    `The link works once, for ${inHours(hours)}. After that, ask an administrator to send another.`,
  )

const inHours = (hours: number): string => (hours === 1 ? 'an hour' : `${hours} hours`)
