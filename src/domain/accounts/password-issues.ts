import { type Refusal, refusal } from '@/domain/refusals'

/** In characters as a reader counts them. Spaces count, and any character is allowed. */
const PASSWORD_LENGTH = { least: 12, most: 128 } as const

/** How hard it is to guess, from 0 (instant) to 4 (not in a lifetime); 2 and below are refused. */
export type Strength = (password: string, ownWords: readonly string[]) => 0 | 1 | 2 | 3 | 4

/** Characters that must remain once the person's own words are taken out of a password. */
const LEAST_OF_OTHER = 8

/** The details of an account holder that an attacker would try first. */
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
 * Every reason against a new password, all at once; empty when it is acceptable. No composition
 * rules and no expiry, following the National Cyber Security Centre's guidance, which asks for
 * length and a check against common passwords.
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

/** In lower case, longest first; words of up to three letters are too common to count. */
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
