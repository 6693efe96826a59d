import type { Payload } from 'payload'

import type { User } from '@/cms/generated/payload-types'
import type { Role } from '@/domain/permissions'

export const PASSWORD = 'a long enough passphrase'

/** One person for each role, and a second author and approver, since none may self-approve. */
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

/** Creates these people's accounts. Hashing each password takes 0.2 s. */
export async function makePeople(payload: Payload): Promise<HubPeople> {
  const made = Object.entries(PEOPLE).map(async ([person, role]) => {
    const data = { name: person, roles: [role], email: emailOf(person), password: PASSWORD }
    return payload.create({ collection: 'users', data })
  })
  return byPerson(await Promise.all(made))
}

/** Reads the same people from a database that has their accounts. */
export async function readPeople(payload: Payload): Promise<HubPeople> {
  const { docs } = await payload.find({ collection: 'users', limit: 0 })
  return byPerson(docs)
}

const byPerson = (users: readonly User[]): HubPeople =>
  Object.fromEntries(
    users.map((user) => [user.name, { ...user, collection: 'users' }]),
  ) as HubPeople // each account's name is its key
