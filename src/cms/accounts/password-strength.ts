import type { PayloadRequest } from 'payload'

import type { Setting } from '@/cms/generated/payload-types'
import type { Owner, Strength } from '@/domain/accounts/password-issues'
import { passwordIssues } from '@/domain/accounts/password-issues'
import type { Refusal } from '@/domain/refusals'

let made: Promise<Strength> | undefined

/** Its lists of words take a second to unpack and some megabytes, so they wait for the first password. */
async function makeStrength(): Promise<Strength> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const checker = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
  return (password, ownWords) => checker.check(password, [...ownWords]).score
}

type CheckArgs = { req: PayloadRequest; password: string; person: Omit<Owner, 'councilName'> }

/** What stands against this password for this person, with the council’s name as the settings have it. */
export async function checkPassword({ req, password, person }: CheckArgs): Promise<Refusal[]> {
  made ??= makeStrength()
  const strength = await made
  // Nothing is in them before they are first saved.
  const settings: Partial<Setting> = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    req,
  })
  const owner = { ...person, councilName: settings.councilName ?? '' }
  return passwordIssues({ password, owner, strength })
}
