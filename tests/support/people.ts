import type { Payload } from 'payload'

import type { User } from '@/cms/generated/payload-types'
import type { Role } from '@/domain/permissions'

export const PASSWORD = 'a long enough passphrase'

/** One person for each role, and a second author and approver, since nobody approves own words. */
const PEOPLE = {
  author: 'author',
  author2: 'author',
  approver: 'approver',
  approver2: 'approver',
  legal: 'legal',
  dutyOfficer: 'duty-officer',
  administrator: 'administrator',
} as const satisfies Record<string, Role>

export type HubPerson = keyof typeof PEOPLE
export type HubPeople = Record<HubPerson, User & { collection: 'users' }>

export const emailOf = (person: string): string => `${person}@example.org`

/** Gives everybody above an account. Each password takes a fifth of a second to hash. */
export async function makePeople(payload: Payload): Promise<HubPeople> {
  const made = Object.entries(PEOPLE).map(async ([person, role]) => {
    const data = { name: person, roles: [role], email: emailOf(person), password: PASSWORD }
    return payload.create({ collection: 'users', data })
  })
  return byPerson(await Promise.all(made))
}

/** The same people, from a database in which they have accounts already. */
export async function readPeople(payload: Payload): Promise<HubPeople> {
  const { docs } = await payload.find({ collection: 'users', limit: 0 })
  return byPerson(docs)
}

const byPerson = (users: readonly User[]): HubPeople =>
  Object.fromEntries(
    users.map((user) => [user.name, { ...user, collection: 'users' }]),
  ) as HubPeople // everybody is called what they are
