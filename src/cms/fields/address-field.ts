import type { TextField } from 'payload'

const WEB = /^https:\/\/[^\s]+$/
/** Browsers treat a backslash as a slash: `/\evil.example` would go to another site. */
const LOCAL = /^\/(?![/\\])[^\s\\]*$/
const PHONE_OR_MAIL = /^(tel:\+?[\d ]+|mailto:[^\s@]+@[^\s@]+)$/

/** Whether a link is safe to print: https, a path on this site, tel: or mailto:, never a script. */
const isSafeAddress = (value: string): boolean =>
  WEB.test(value) || LOCAL.test(value) || PHONE_OR_MAIL.test(value)

/** A web address that an editor types. */
export const addressField = (
  name: string,
  label: string,
  help: string,
  required = false,
): TextField => ({
  name,
  type: 'text',
  label,
  required,
  admin: { description: help },
  validate: (value: string | string[] | null | undefined) => {
    if (typeof value !== 'string' || value.trim() === '')
      return required ? `Write the ${label.toLowerCase()}.` : true
    return (
      isSafeAddress(value.trim()) ||
      'Start with https://, or with / for a page of this site, tel: for a number, mailto: for an email.'
    )
  },
})
