import { capitalised } from './current-role'
import type { LinkView } from './link-view'

/** A contact: hours as text, the number as printed with its `tel:` link. */
export type ContactView = {
  readonly name: string
  readonly hours: string
  readonly phone: LinkView | null
  readonly email: LinkView | null
  /** The number for nights and weekends. */
  readonly outOfHours: LinkView | null
}

/** A contact as stored by settings and releases. */
export type StoredContact = {
  readonly name?: string | null
  readonly phone?: string | null
  readonly email?: string | null
  readonly hours?: string | null
}

type ContactArgs = {
  contact: StoredContact | null | undefined
  /** Printed if the contact has no name of its own. */
  name: string
  outOfHours?: StoredContact | null
}

export const toContactView = ({ contact, name, outOfHours }: ContactArgs): ContactView => ({
  name: contact?.name || name,
  hours: capitalised(contact?.hours ?? ''),
  phone: phoneLink(contact?.phone),
  email: contact?.email ? { href: `mailto:${contact.email}`, text: contact.email } : null,
  outOfHours: phoneLink(outOfHours?.phone),
})

/**
 * A number as printed, with a `tel:` address that works from anywhere: E.164, followed by any
 * extension (RFC 3966). A number without a country code is British; short codes (101) are dialled
 * as they are.
 */
export function phoneLink(phone: string | null | undefined): LinkView | null {
  if (!phone?.trim()) return null
  const [number = '', extension = ''] = phone.split(/[\s,;]*\bext(?:ension)?\b[.:]?/i)
  const digits = number
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^0(?=[1-9])/, '+44')
  const inside = extension.replace(/\D/g, '')
  return { href: `tel:${digits}${inside && `;ext=${inside}`}`, text: phone.trim() }
}
