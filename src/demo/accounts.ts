import type { Payload } from 'payload'

import { givePassword } from '@/cms/accounts/give-password'
import type { User } from '@/cms/generated/payload-types'
import { newPassword } from '@/domain/accounts/new-password'
import type { Role } from '@/domain/permissions'

type Account = { readonly name: string; readonly email: string; readonly roles: readonly Role[] }

/** The demo's staff. The people are fictional. */
export const ACCOUNTS = {
  author: { name: 'Amina Shah', email: 'author@example.org', roles: ['author'] },
  'author-2': { name: 'Tom Beech', email: 'author-2@example.org', roles: ['author'] },
  approver: { name: 'Grace Okoro', email: 'approver@example.org', roles: ['approver'] },
  'approver-2': { name: 'Will Deakin', email: 'approver-2@example.org', roles: ['approver'] },
  legal: { name: 'Hannah Frost', email: 'legal@example.org', roles: ['legal'] },
  'duty-officer': {
    name: 'Callum Reid',
    email: 'duty-officer@example.org',
    roles: ['duty-officer'],
  },
  administrator: {
    name: 'Olu Adeyemi',
    email: 'administrator@example.org',
    roles: ['administrator'],
  },
} as const satisfies Record<string, Account>

export type Colleague = keyof typeof ACCOUNTS
const COLLEAGUES = Object.keys(ACCOUNTS) as Colleague[]

export type DemoUsers = Readonly<Record<Colleague, User & { collection: 'users' }>>

/** What a member of staff signs in with. Passwords are stored in the accounts file only. */
export type Credential = {
  readonly role: Role
  readonly email: string
  readonly password: string
}

/**
 * Creates the demo's accounts. Those in `known` keep their password; others get a new one, since a
 * stored password is a hash. `credentials` has an entry for every account.
 */
export async function makeAccounts(args: {
  payload: Payload
  known?: readonly Credential[]
}): Promise<{ users: DemoUsers; credentials: Credential[]; isChanged: boolean }> {
  const { payload, known = [] } = args
  const users: Partial<Record<Colleague, User & { collection: 'users' }>> = {}
  const credentials: Credential[] = []
  for (const colleague of COLLEAGUES) {
    const { email, roles } = ACCOUNTS[colleague]
    const stored = await findUser(payload, email)
    const kept = known.find((credential) => credential.email === email)
    const password = kept?.password ?? newPassword()
    const user =
      stored && kept ? stored : await saveUser({ payload, colleague, password, id: stored?.id })
    users[colleague] = { ...user, collection: 'users' }
    credentials.push({ role: roles[0], email, password })
  }
  const isChanged = credentials.some(
    ({ email, password }) => !known.some((one) => one.email === email && one.password === password),
  )
  return { users: users as DemoUsers, credentials, isChanged } // the loop adds every colleague
}

async function findUser(payload: Payload, email: string): Promise<User | undefined> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
  })
  return docs[0]
}

type SaveArgs = { payload: Payload; colleague: Colleague; password: string; id?: User['id'] }

async function saveUser({ payload, colleague, password, id }: SaveArgs): Promise<User> {
  const { name, email, roles } = ACCOUNTS[colleague]
  const data = { name, email, roles: [...roles], password }
  return id === undefined
    ? payload.create({ collection: 'users', data, depth: 0 })
    : givePassword({ payload, id, password })
}
