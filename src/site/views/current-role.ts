import type { Person } from '@/cms/generated/payload-types'

/** The role a person holds now, with an initial capital; empty if none is recorded. */
export function currentRole({ appointments }: Pick<Person, 'appointments'>): string {
  return capitalised(appointments?.find(({ isHeldNow }) => isHeldNow)?.role ?? '')
}

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
