// Creates an account and prints its password once: there is no registration over the web.
//   npm run create-account -- --email jo@council.example --name 'Jo Smith' --roles author,approver
import { parseArgs } from 'node:util'

import { newPassword } from '@/domain/accounts/new-password'
import { type Role, ROLE_NAMES } from '@/domain/permissions'

import { runAsCommand } from './command-env'

await runAsCommand(async () => {
  const { email, name, roles } = readArguments()
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: email } },
  })
  if (totalDocs > 0) throw new Error(`There is an account for ${email} already.`)
  const password = newPassword()
  await payload.create({ collection: 'users', data: { email, name, roles, password }, depth: 0 })
  await payload.destroy()
  console.log(`${name} can sign in as ${email} with this password, which is kept nowhere else:`)
  console.log(password)
})

function readArguments() {
  const text = { type: 'string', default: '' } as const
  const { values } = parseArgs({ options: { email: text, name: text, roles: text } })
  const email = values.email.trim().toLowerCase()
  const name = values.name.trim()
  const roles = values.roles.split(/[\s,]+/).filter(Boolean)
  const unknown = roles.filter((role) => !isRole(role))
  const roleNames = ROLE_NAMES.join(', ')
  if (unknown.length > 0) throw new Error(`No such role: ${unknown.join(', ')}. Use ${roleNames}.`)
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || !name || roles.length === 0)
    throw new Error(`Give --email, --name and --roles (one or more of ${roleNames}).`)
  return { email, name, roles: roles.filter(isRole) }
}

function isRole(word: string): word is Role {
  return ROLE_NAMES.some((role) => role === word)
}
