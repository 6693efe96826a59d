import { randomBytes } from 'node:crypto'
import { z } from 'zod'

import { recordAccountEvent } from '@/cms/audit/record-account-event'
import { inTransaction } from '@/cms/database/in-transaction'
import { can, type Role, ROLE_NAMES } from '@/domain/permissions'
import { refusal } from '@/domain/refusals'

import { accountEndpoint, refused } from './account-endpoint'
import { queuePasswordLink } from './password-link'
import { attemptKey } from './attempts'
import { tellOfProposal } from './guard-roles'
import { LONGEST_NAME } from './unique-name'
import { accountOfId } from './read-account'

const invitation = z.object({
  name: z
    .string('Give a name.')
    .trim()
    .min(1, 'Give a name.')
    .max(LONGEST_NAME, 'This is too long.'),
  email: z.email('This is not an email address.').max(200, 'This is too long.'),
  roles: z
    .array(z.enum(ROLE_NAMES as [Role, ...Role[]], 'There is no such role.'))
    .min(1, 'Choose a role.'),
})

/**
 * `POST /api/users/invite` `{ name, email, roles }`: creates an account and mails a link, valid for
 * 72 hours, with which the person sets their first password. The roles wait for confirmation by a
 * second person.
 */
export const inviteEndpoint = accountEndpoint({
  path: '/invite',
  method: 'post',
  body: invitation,
  answer: async ({ req, actor, body }) => {
    if (!can(actor, 'manage-users')) return refused([refusal('wrong-role')])
    const now = new Date()
    const rolesProposed = { roles: body.roles, proposerIds: [actor.id], at: now.toISOString() }
    const email = attemptKey(body.email)
    const { totalDocs } = await req.payload.count({
      collection: 'users',
      where: { email: { equals: email } },
    })
    if (totalDocs > 0) return refused([refusal('email-taken')])
    const id = await inTransaction(req, async () => {
      const person = await req.payload.create({
        collection: 'users',
        data: {
          name: body.name,
          email,
          roles: [],
          rolesProposed,
          invitedAt: now.toISOString(),
          password: randomBytes(48).toString('base64url'),
        },
        depth: 0,
        req,
      })
      await recordAccountEvent(req, { action: 'invited', person, now })
      await tellOfProposal({ req, person, proposal: rolesProposed, now })
      await queuePasswordLink(req, person.id)
      return person.id
    })
    return Response.json({ id }, { status: 201 })
  },
})

/** `POST /api/users/ID/invite`: sends another link; the previous one stops working. */
export const inviteAgainEndpoint = accountEndpoint({
  path: '/:id/invite',
  method: 'post',
  body: z.object({}),
  answer: async ({ req, actor }) => {
    if (!can(actor, 'manage-users')) return refused([refusal('wrong-role')])
    const person = await accountOfId(req, String(req.routeParams?.id))
    if (!person) return refused([refusal('no-such-account')])
    if (!person.invitedAt) return refused([refusal('not-invited')])
    if (person.switchedOffAt) return refused([refusal('not-invited', SWITCHED_OFF)])
    await inTransaction(req, async () => {
      await recordAccountEvent(req, { action: 'invited', person, now: new Date() })
      await queuePasswordLink(req, person.id)
    })
    return Response.json({ id: person.id })
  },
})

const SWITCHED_OFF = 'This person is switched off. Switch them on first, then invite them again.'
