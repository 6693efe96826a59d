'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import '@/cms/admin/workflow-panel/workflow-panel.css'

import { NO_FORM } from '@/cms/admin/no-form'
import { can, type Role, ROLE_NAMES, ROLES } from '@/domain/permissions'

import { AccountFields, type AccountField } from './account-fields'
import './account-panel.css'

const FIELDS: readonly AccountField[] = [
  { name: 'name', label: 'Name', type: 'text', autoComplete: 'off' },
  { name: 'email', label: 'Email address', type: 'email', autoComplete: 'off' },
]

/**
 * Above the list of accounts: an administrator invites a colleague, who receives a link to set a
 * password.
 */
export function InvitePanel() {
  const { user } = useAuth()
  const { config } = useConfig()
  const router = useRouter()
  const [roles, setRoles] = useState<readonly Role[]>([])
  if (!can(user as { roles: Role[] } | null, 'manage-users')) return null // Payload's type of a user has no fields
  const toggle = (role: Role) =>
    setRoles(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role])
  return (
    <section className="workflow account-panel" aria-labelledby="invite-title">
      <h2 id="invite-title">Invite somebody</h2>
      <details>
        <summary>New colleague</summary>
        <AccountFields
          title="Who it is"
          hint="They get a link by mail and choose their own password. Their roles wait until a second person confirms them."
          fields={FIELDS}
          button="Send the invitation"
          done="The invitation is on its way."
          url={`${config.routes.api}/users/invite`}
          more={() => ({ roles })}
          onDone={() => {
            setRoles([])
            router.refresh()
          }}
        >
          <fieldset className="panel-form__field">
            <legend>Roles</legend>
            {ROLE_NAMES.map((role) => (
              <label key={role} className="panel-form__choice">
                <input
                  type="checkbox"
                  form={NO_FORM}
                  checked={roles.includes(role)}
                  onChange={() => toggle(role)}
                />
                {ROLES[role]}
              </label>
            ))}
          </fieldset>
        </AccountFields>
      </details>
    </section>
  )
}
