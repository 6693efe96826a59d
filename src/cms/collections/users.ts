import type { CollectionConfig } from 'payload'

import { allowed, never, signedIn } from '@/cms/access/access'
import { actorOf } from '@/cms/access/actor-of'
import { optionsFrom } from '@/cms/fields/options'
import {
  recordDeletion,
  recordFailedSignIn,
  recordRoleChange,
  recordSignIn,
} from '@/cms/hooks/record-account-events'
import { can, ROLES } from '@/domain/permissions'
import { MAIL_TOPICS } from '@/domain/workflow/hand-over-mail'

/** Staff. Colleagues see each other's name and roles; emails are for administrators and oneself. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person with an account', plural: 'People with an account' },
  admin: {
    group: 'Site',
    useAsTitle: 'name',
    defaultColumns: ['name', 'roles', 'updatedAt'],
    description: 'Staff who write, approve and run the site.',
  },
  auth: {
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    read: signedIn,
    create: allowed('manage-users'),
    update: ({ req, id }) =>
      can(actorOf(req), 'manage-users') || String(req.user?.id) === String(id),
    delete: allowed('manage-users'),
    unlock: allowed('manage-users'),
    admin: ({ req }) => Boolean(req.user),
  },
  hooks: {
    afterChange: [recordRoleChange],
    afterLogin: [recordSignIn],
    afterError: [recordFailedSignIn],
    afterDelete: [recordDeletion],
  },
  endpoints: [
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
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      saveToJWT: false,
      admin: { description: 'As colleagues know the person.' },
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
      },
      admin: { description: 'Signs in with it.' },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: 'Roles',
      required: true,
      defaultValue: ['author'],
      options: optionsFrom(ROLES),
      access: { create: allowed('manage-users'), update: allowed('manage-users') },
      admin: { description: 'What the person may do. A role taken away ends at the next request.' },
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
      name: 'sessions',
      type: 'array',
      access: { read: never, create: never, update: never },
      admin: { hidden: true },
      fields: [
        { name: 'id', type: 'text', required: true },
        { name: 'createdAt', type: 'date' },
        { name: 'expiresAt', type: 'date', required: true },
      ],
    },
  ],
}
