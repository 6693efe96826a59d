import type { PayloadRequest } from 'payload'

import type { Actor } from '@/domain/permissions'

import { recordAuditEvent } from './record-audit-event'

/** Account events other than sign-ins, with the text before the person's name in the trail. */
const ACCOUNT_EVENTS = {
  'password-changed': 'Password changed',
  'email-changed': 'Email changed',
  'password-set': 'Password set by a link',
  'sessions-ended': 'Sessions ended',
  invited: 'Invited',
  'roles-proposed': 'Roles proposed',
  'roles-confirmed': 'Roles confirmed',
  'roles-declined': 'Roles declined',
  'account-switched-off': 'Account switched off',
  'account-switched-on': 'Account switched on',
} as const

type AccountEvent = {
  readonly action: keyof typeof ACCOUNT_EVENTS
  readonly person: { readonly id: number | string; readonly name: string }
  /** Who acted, where that is not the request's user. */
  readonly actor?: Actor
  readonly details?: Record<string, unknown>
  readonly now: Date
}

/** Adds an event about an account to the audit trail, in the request's transaction. */
export const recordAccountEvent = (
  req: PayloadRequest,
  { action, person, actor, details, now }: AccountEvent,
): Promise<void> =>
  recordAuditEvent(
    req,
    {
      ...(actor && { actor }),
      action,
      outcome: 'done',
      summary: `${ACCOUNT_EVENTS[action]}: ${person.name}`,
      itemKind: 'users',
      itemId: String(person.id),
      itemTitle: person.name,
      ...(details && { details }),
    },
    now,
  )
