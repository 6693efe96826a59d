import { transitionRow, TRANSITIONS, type TransitionName } from '@/domain/workflow/workflow'

import type { Booted, HubPerson } from './boot-payload'
import { releaseData } from './lexical'

export type TransitionAnswer = {
  state?: string
  refusals?: { code: string; message: string; field?: string }[]
}

/** Whether to send the version read, as the panel does. Tests also send unknown transitions. */
const needsVersion = (transition: string): boolean =>
  Object.hasOwn(TRANSITIONS, transition) &&
  transitionRow(transition as TransitionName).needsVersion === true // checked on the line before

/** Creates releases and makes transitions over REST, like the editor. */
export function releaseDesk({ rest, login }: Pick<Booted, 'rest' | 'login'>) {
  const tokens = new Map<string, string>()
  const tokenOf = async (person: HubPerson) => {
    const token = tokens.get(person) ?? (await login(person))
    tokens.set(person, token)
    return token
  }

  const write = async (person: HubPerson, title: string, more: object = {}) => {
    const body = { ...releaseData(title), ...more }
    const token = await tokenOf(person)
    const answer = await rest<{ doc: { id: string } }>('POST', '/api/news-releases?draft=true', {
      body,
      token,
    })
    if (answer.status !== 201) throw new Error(`No draft: ${JSON.stringify(answer.body)}`)
    return answer.body.doc.id
  }

  /** The current version ids, as the panel reads them when it opens an item. */
  const versionsOf = async (id: string) => {
    const token = await tokenOf('approver')
    const address = `/api/news-releases/${id}/workflow`
    return (await rest<{ version?: string; liveVersion?: string }>('GET', address, { token })).body
  }
  const versionOf = async (id: string): Promise<string | undefined> =>
    (await versionsOf(id)).version
  const versionRead = async (id: string, transition: string) => {
    const { version, liveVersion } = await versionsOf(id)
    return transition.startsWith('confirm-') ? liveVersion : version
  }

  const makeTransition = async (
    person: HubPerson,
    id: string,
    transition: string,
    more: object = {},
  ) => {
    const read = needsVersion(transition) ? { version: await versionRead(id, transition) } : {}
    return rest<TransitionAnswer>('POST', `/api/news-releases/${id}/transition`, {
      body: { transition, ...read, ...more },
      token: await tokenOf(person),
    })
  }

  /** Makes a transition that must be allowed, so that a fixture is in the expected state. */
  const must = async (person: HubPerson, id: string, transition: string, more: object = {}) => {
    const { status, body } = await makeTransition(person, id, transition, more)
    if (status !== 200) throw new Error(`${transition} was refused: ${JSON.stringify(body)}`)
  }

  /** Submits and approves. `more` is sent with the submission, such as a revision's change kind. */
  const approve = async (id: string, more: object = {}) => {
    await must('author', id, 'submit', more)
    await must('approver', id, 'approve')
  }

  const publish = async (title: string, more: object = {}) => {
    const id = await write('author', title, more)
    await approve(id)
    await must('approver', id, 'publish')
    return id
  }

  return { tokenOf, versionOf, write, transition: makeTransition, must, approve, publish }
}

export type ReleaseDesk = ReturnType<typeof releaseDesk>
