import type { TextFieldSingleValidation } from 'payload'

import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'

/** In characters: as long as a name on a line can be read. */
export const LONGEST_NAME = 200
const CONTROL_CHARACTERS = /\p{Cc}/u
/** What stands in a text and is not seen, but for joiners, which names in some scripts need. */
const UNSEEN = /(?![\u200C\u200D])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u

/** What stands in the audit trail where nobody did it. */
const OF_THE_HUB = [SYSTEM_ACTOR.name, 'The system']

const LATIN = /\p{Script=Latin}/u
const NOT_LATIN = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u
/** With letters that look like each other's. */
const ALIKE = [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u]

/** One person, one name: comments and the audit trail tell people apart by it. */
export const nameIsTheirOwn: TextFieldSingleValidation = async (
  value,
  { id, previousValue, req, event },
) => {
  const name = value?.trim()
  if (!name) return 'Write the name.'
  if (CONTROL_CHARACTERS.test(name)) return 'Write the name on one line.'
  if (name.length > LONGEST_NAME)
    return `Make the name shorter: it can have up to ${LONGEST_NAME} characters.`
  // What somebody is called already stays.
  if (id !== undefined && value === previousValue) return true
  if (UNSEEN.test(name))
    return 'There is something in the name that cannot be seen. Type it afresh.'
  if (asRead(name).split(/[\s-]/u).some(mixesScripts))
    return 'There are letters of two alphabets in one word of the name. Type the word afresh.'
  if (event === 'onChange') return true
  const { docs } = await req.payload.find({
    collection: 'users',
    select: { name: true },
    limit: 0,
    depth: 0,
    pagination: false,
    req,
  })
  const alike = (other: string) =>
    asRead(other).localeCompare(asRead(name), 'en-GB', { sensitivity: 'base' }) === 0
  if (OF_THE_HUB.some(alike)) return 'The audit trail calls the hub itself that. Add a surname.'
  const isTaken = docs.some((other) => other.id !== id && alike(other.name))
  return isTaken ? 'A colleague is called that. Add what tells the two apart.' : true
}

/** A Cyrillic а in a Latin word makes another name of it that looks the same. */
const mixesScripts = (word: string): boolean =>
  (LATIN.test(word) && NOT_LATIN.test(word)) ||
  ALIKE.filter((script) => script.test(word)).length > 1

/** As a reader takes it in: every blank is one space, and letters that look alike by design are one. */
const asRead = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\u200C\u200D]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
