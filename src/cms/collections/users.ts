import type { CollectionConfig } from 'payload'

import { allowed, never } from '@/cms/access/access'
import { actorOf } from '@/cms/access/actor-of'
import { accountViewEndpoint } from '@/cms/accounts/account-view'
import { rolesEndpoint } from '@/cms/accounts/decide-roles'
import { guardRoles } from '@/cms/accounts/guard-roles'
import { guardAccounts, noSessionsWhenOff, refuseSwitchedOff } from '@/cms/accounts/guard-accounts'
import { inviteAgainEndpoint, inviteEndpoint } from '@/cms/accounts/invite'
import {
  endOtherSessionsEndpoint,
  endSessionEndpoint,
  ownSessionsEndpoint,
} from '@/cms/accounts/own-sessions'
import { LONGEST_NAME, uniqueName } from '@/cms/accounts/unique-name'
import { ownEmailEndpoint, ownPasswordEndpoint } from '@/cms/accounts/own-credentials'
import { forgotPasswordEndpoint, resetPasswordEndpoint } from '@/cms/accounts/reset-password'
import { signInEndpoint, unlockEndpoint } from '@/cms/accounts/sign-in'
import { switchOffEndpoint, switchOnEndpoint } from '@/cms/accounts/switch-account'
import { optionsFrom } from '@/cms/fields/options'
import { recordNameChange, recordRoleChange, recordSignIn } from '@/cms/audit/record-account-events'
import { can, ROLES } from '@/domain/permissions'
import { MAIL_TOPICS } from '@/domain/workflow/workflow-mail'
import { env } from '@/env'

/** Staff. They see each other's names and roles; only administrators see others' emails. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person with an account', plural: 'People with an account' },
  admin: {
    group: 'Site',
    useAsTitle: 'name',
    defaultColumns: ['name', 'roles', 'invitedAt', 'switchedOffAt'],
    description: 'Staff who write, approve and run the site.',
    components: { beforeListTable: ['@/cms/admin/account-panel/invite-panel#InvitePanel'] },
  },
  auth: {
    // Payload's lock lets anyone lock a colleague out by failed sign-ins: see
    // cms/accounts/attempts.
    maxLoginAttempts: 0,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: env.SERVER_URL.startsWith('https:') },
  },
  hooks: {
    beforeOperation: [guardAccounts],
    beforeChange: [guardRoles],
    beforeLogin: [refuseSwitchedOff],
    afterChange: [recordRoleChange, recordNameChange],
    afterLogin: [recordSignIn],
  },
  endpoints: [
    signInEndpoint,
    unlockEndpoint,
    forgotPasswordEndpoint,
    resetPasswordEndpoint,
    ownPasswordEndpoint,
    ownEmailEndpoint,
    ownSessionsEndpoint,
    endSessionEndpoint,
    endOtherSessionsEndpoint,
    inviteEndpoint,
    inviteAgainEndpoint,
    rolesEndpoint,
    accountViewEndpoint,
    switchOffEndpoint,
    switchOnEndpoint,
    {
      path: '/first-register',
      method: 'post',
      handler: () =>
        Response.json(
          { errors: [{ message: 'Accounts are made by an administrator.' }] },
          { status: 404 },
        ),
    },
  ],
  fields: [
    {
      name: 'account',
      type: 'ui',
      label: 'Account',
      admin: {
        components: { Field: '@/cms/admin/account-panel/account-panel#AccountPanel' },
        disableListColumn: true,
      },
    },
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      maxLength: LONGEST_NAME,
      saveToJWT: false,
      admin: { description: 'As colleagues know the person.' },
      validate: uniqueName,
    },
    {
      name: 'email',
      type: 'email',
      label: 'Email',
      required: true,
      unique: true,
      access: {
        read: ({ req, doc }) =>
          can(actorOf(req), 'manage-users') ||
          (Boolean(req.user) && String(req.user?.id) === String(doc?.id)),
        update: never,
      },
      admin: { description: 'Signs in with it. Its owner changes it, with the password.' },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: 'Roles',
      options: optionsFrom(ROLES),
      access: { create: never, update: allowed('manage-users') },
      admin: {
        description:
          'What the person may do. A role taken away ends at the next request; one that is given waits until a second person confirms it.',
      },
    },
    {
      name: 'mail',
      type: 'group',
      label: 'Mail I get',
      admin: { description: 'Each person chooses.' },
      fields: Object.entries(MAIL_TOPICS).map(([name, label]) => ({
        name,
        type: 'checkbox' as const,
        label,
        defaultValue: true,
      })),
    },
    {
      name: 'rolesProposed',
      type: 'json',
      label: 'Roles that wait for confirmation',
      access: { create: never, update: never },
      admin: { hidden: true },
    },
    {
      name: 'invitedAt',
      type: 'date',
      label: 'Invited, has set no password yet',
      access: { create: never, update: never },
      admin: { readOnly: true, condition: (data) => Boolean(data.invitedAt) },
    },
    {
      name: 'switchedOffAt',
      type: 'date',
      label: 'Switched off since',
      access: { create: never, update: never },
      admin: { readOnly: true, condition: (data) => Boolean(data.switchedOffAt) },
    },
    {
      name: 'switchedOffBy',
      type: 'text',
      label: 'Switched off by',
      access: { create: never, update: never },
      admin: { readOnly: true, condition: (data) => Boolean(data.switchedOffAt) },
    },
    {
      name: 'sessions',
      type: 'array',
      access: { read: never, create: never, update: never },
      hooks: { afterRead: [noSessionsWhenOff] },
      admin: { hidden: true },
      fields: [
        { name: 'id', type: 'text', required: true },
        { name: 'createdAt', type: 'date' },
        { name: 'expiresAt', type: 'date', required: true },
        { name: 'device', type: 'text' },
        { name: 'from', type: 'text' },
      ],
    },
  ],
}
