import { type Refusal, refusal } from '@/domain/refusals'

/** In characters as people count them. Spaces count, and any character may be used. */
const PASSWORD_LENGTH = { least: 12, most: 128 } as const

/** How hard it is to guess, from 0 (at once) to 4 (not in a lifetime); 2 and less are refused. */
export type Strength = (password: string, ownWords: readonly string[]) => 0 | 1 | 2 | 3 | 4

/** What of a password may be the person's own words: the rest has to do for itself. */
const LEAST_OF_OTHER = 8

/** Whose words a guesser tries first. */
export type Owner = {
  readonly name: string
  readonly email: string
  readonly councilName: string
}

type PasswordArgs = {
  readonly password: string
  readonly owner: Owner
  readonly strength: Strength
}

/**
 * What stands against a new password, all at once; empty when it will do. No rule about kinds of
 * characters and no expiry: the guidance of the National Cyber Security Centre, which asks for length
 * and for a look at the ones that everybody uses.
 */
export function passwordIssues({ password, owner, strength }: PasswordArgs): Refusal[] {
  const { length } = [...password]
  if (length > PASSWORD_LENGTH.most)
    return [issue(`Use ${PASSWORD_LENGTH.most} characters at most.`)]
  const words = nameWords(owner)
  const sentences: string[] = []
  if (length < PASSWORD_LENGTH.least)
    sentences.push(`Use ${PASSWORD_LENGTH.least} characters or more.`)
  if (isMostlyOwn(password, words))
    sentences.push('This is too close to your name, your email address or the council’s name.')
  if (strength(password, words) < 3)
    sentences.push('This is easy to guess. Three words that do not belong together are not.')
  return sentences.map(issue)
}

const issue = (sentence: string): Refusal => refusal('weak-password', sentence)

/** In lower case, longest first; words of up to three letters say nothing about anybody. */
const nameWords = ({ name, email, councilName }: Owner): string[] =>
  [
    ...new Set(
      [name, email, councilName].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
    ),
  ]
    .filter((word) => word.length > 3)
    .sort((one, other) => other.length - one.length)

function isMostlyOwn(password: string, words: readonly string[]): boolean {
  const whole = onlyLetters(password)
  const other = words.reduce((text, word) => text.replaceAll(word, ''), whole)
  return other !== whole && [...other].length < LEAST_OF_OTHER
}

const onlyLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
