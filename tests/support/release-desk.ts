import type { Booted, Person } from './boot-payload'
import { releaseData } from './lexical'

export type TransitionAnswer = {
  state?: string
  refusals?: { code: string; message: string; field?: string }[]
}

/** A press desk over REST: people make releases and move them, as the editor's buttons do. */
export function releaseDesk({ rest, login }: Pick<Booted, 'rest' | 'login'>) {
  const tokens = new Map<string, string>()
  const tokenOf = async (person: Person) => {
    const token = tokens.get(person) ?? (await login(person))
    tokens.set(person, token)
    return token
  }

  const write = async (person: Person, title: string, more: object = {}) => {
    const body = { ...releaseData(title), ...more }
    const token = await tokenOf(person)
    const answer = await rest<{ doc: { id: string } }>('POST', '/api/news-releases?draft=true', {
      body,
      token,
    })
    if (answer.status !== 201) throw new Error(`No draft: ${JSON.stringify(answer.body)}`)
    return answer.body.doc.id
  }

  const move = async (person: Person, id: string, transition: string, more: object = {}) =>
    rest<TransitionAnswer>('POST', `/api/news-releases/${id}/transition`, {
      body: { transition, ...more },
      token: await tokenOf(person),
    })

  /** Moves that must be allowed: a fixture that silently stayed where it was would prove nothing. */
  const must = async (person: Person, id: string, transition: string, more: object = {}) => {
    const { status, body } = await move(person, id, transition, more)
    if (status !== 200) throw new Error(`${transition} was refused: ${JSON.stringify(body)}`)
  }

  const approve = async (id: string) => {
    await must('author', id, 'submit')
    await must('approver', id, 'approve')
  }

  const publish = async (title: string, more: object = {}) => {
    const id = await write('author', title, more)
    await approve(id)
    await must('approver', id, 'publish')
    return id
  }

  return { tokenOf, write, move, must, approve, publish }
}

export type ReleaseDesk = ReturnType<typeof releaseDesk>
