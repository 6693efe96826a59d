import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { emailOf, makePeople, PASSWORD, type HubPeople, readPeople } from './people'
import { isOnMongo, takeFreshDatabase } from './test-database'

export { PASSWORD, type HubPerson } from './people'

type Sent = { body?: unknown; token?: string; form?: FormData; headers?: Record<string, string> }
type Answer<Body> = { status: number; headers: Headers; body: Body }

/** Payload on its own database, with an account in every role. Close it in `afterAll`. */
export type Booted = {
  payload: Payload
  config: SanitizedConfig
  users: HubPeople
  /** Calls Payload's REST API in-process. The path starts with /api; the body is JSON or text. */
  rest: <Body>(method: string, path: string, sent?: Sent) => Promise<Answer<Body>>
  /** A token for a test person, or for the account with this email and `PASSWORD`. */
  login: (personOrEmail: string) => Promise<string>
  close: () => Promise<void>
}

/**
 * Starts Payload for one test file. Call it once, in `beforeAll`, before importing any module that
 * reads env.ts. `prepare` may replace the database and the media folder.
 */
type Prepare = () => Promise<void> | void

export async function boot({ prepare }: { prepare?: Prepare } = {}): Promise<Booted> {
  takeFreshDatabase()
  await prepare?.()
  const { getPayload } = await import('payload')
  const { default: configuring } = await import('@payload-config')
  const config = await configuring
  const payload = await getPayload({ config })
  const rest = restWith(config)
  return {
    payload,
    config,
    rest,
    users: isOnMongo && !prepare ? await makePeople(payload) : await readPeople(payload),
    login: async (personOrEmail) => {
      const email = personOrEmail.includes('@') ? personOrEmail : emailOf(personOrEmail)
      const credentials = { email, password: PASSWORD }
      const { body } = await rest<{ token: string }>('POST', '/api/users/login', {
        body: credentials,
      })
      return body.token
    },
    close: async () => {
      if (isOnMongo) await dropDatabase(payload)
      await payload.destroy()
    },
  }
}

const restWith =
  (config: SanitizedConfig): Booted['rest'] =>
  async <Body>(method: string, path: string, sent: Sent = {}) => {
    const { body, token, form, headers } = sent
    const response = await handleEndpoints({
      config,
      request: new Request(`${config.serverURL}${path}`, {
        method,
        headers: {
          ...(!form && { 'content-type': 'application/json' }),
          ...(token && { authorization: `JWT ${token}` }),
          ...headers,
        },
        body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
      }),
    })
    const isJson = response.headers.get('content-type')?.includes('json')
    const answer = (isJson ? await response.json() : await response.text()) as Body // the caller states the type
    return { status: response.status, headers: response.headers, body: answer }
  }

async function dropDatabase(payload: Payload) {
  const { connection } = payload.db as unknown as { connection: { dropDatabase(): Promise<void> } } // payload.db is typed as both adapters
  await connection.dropDatabase()
}
