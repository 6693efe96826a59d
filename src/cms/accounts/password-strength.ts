import type { PayloadRequest } from 'payload'

import type { Setting } from '@/cms/generated/payload-types'
import type { Owner, Strength } from '@/domain/accounts/password-issues'
import { passwordIssues } from '@/domain/accounts/password-issues'
import type { Refusal } from '@/domain/refusals'

let made: Promise<Strength> | undefined

/** Its dictionaries take a second and several megabytes to load, so they load on the first use. */
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

/** Why a password is refused for this person; the council's name comes from the settings. */
export async function checkPassword({ req, password, person }: CheckArgs): Promise<Refusal[]> {
  made ??= makeStrength()
  const strength = await made
  // Empty until the settings are first saved.
  const settings: Partial<Setting> = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    req,
  })
  const owner = { ...person, councilName: settings.councilName ?? '' }
  return passwordIssues({ password, owner, strength })
}
