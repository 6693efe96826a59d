import type { TextFieldSingleValidation } from 'payload'

import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'

/** In characters: the longest name that is still readable on one line. */
export const LONGEST_NAME = 200
const CONTROL_CHARACTERS = /\p{Cc}/u
/** Invisible characters, except joiners, which names in some scripts need. */
const UNSEEN = /(?![\u200C\u200D])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u

/** The names that the audit trail uses for the system itself, or used in earlier versions. */
const OF_THE_HUB = [SYSTEM_ACTOR.name, 'The clock', 'The system']

const LATIN = /\p{Script=Latin}/u
const NOT_LATIN = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u
/** Scripts with letters that look like each other's. */
const ALIKE = [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u]

/** Names must be unique: comments and the audit trail distinguish people by name. */
export const uniqueName: TextFieldSingleValidation = async (
  value,
  { id, previousValue, req, event },
) => {
  const name = value?.trim()
  if (!name) return 'Write the name.'
  if (CONTROL_CHARACTERS.test(name)) return 'Write the name on one line.'
  if (name.length > LONGEST_NAME)
    return `Make the name shorter: it can have up to ${LONGEST_NAME} characters.`
  // An existing name stays valid.
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

/** A Cyrillic а in a Latin word makes a different name that looks the same. */
const mixesScripts = (word: string): boolean =>
  (LATIN.test(word) && NOT_LATIN.test(word)) ||
  ALIKE.filter((script) => script.test(word)).length > 1

/** The name as it looks to a reader: NFKC-normalised, without joiners, and with single spaces. */
const asRead = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\u200C\u200D]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
