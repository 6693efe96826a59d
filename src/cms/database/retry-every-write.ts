import {
  addDataAndFileToRequest,
  type Endpoint,
  getDataLoader,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { cleanDeep, cleanText } from '@/domain/text/clean-text'

import { oncePerProcess } from '@/once-per-process'

import { retryWrite } from './retry-write'
import { inWriteContext } from './write-context'

/** Every operation of the Local API that writes. */
export const WRITE_OPERATIONS = [
  'create',
  'delete',
  'duplicate',
  'forgotPassword',
  'login',
  'resetPassword',
  'restoreGlobalVersion',
  'restoreVersion',
  'unlock',
  'update',
  'updateGlobal',
  'verifyEmail',
] as const satisfies (keyof Payload)[]

type Operation = (options?: { req?: Partial<PayloadRequest> }) => Promise<unknown>

const WRITING: ReadonlySet<string> = new Set(['connect', 'delete', 'patch', 'post', 'put'])
const wrapped = oncePerProcess('wrapped-writes', () => new WeakSet<object>())

/**
 * Makes `payload` retry a whole write after a write conflict: each API request that may write, and
 * each Local API operation outside a transaction. Code that opened the transaction retries it
 * itself (in-transaction.ts).
 */
export function retryEveryWrite(payload: Payload): void {
  for (const name of WRITE_OPERATIONS) {
    const operation = payload[name].bind(payload) as unknown as Operation // they differ in options that are only passed on
    const retried: Operation = (options) =>
      options?.req?.transactionID
        ? operation(options)
        : inWriteContext({}, () => retryWrite(() => operation(options)))
    Object.assign(payload, { [name]: retried })
  }
  const { collections, config, globals } = payload
  const all = [
    config.endpoints,
    ...Object.values(collections).map((collection) => collection.config.endpoints),
    ...globals.config.map(({ endpoints }) => endpoints),
  ]
  for (const endpoints of all) for (const endpoint of endpoints || []) retryEndpoint(endpoint)
}

/** Whether requests to this endpoint are retried after a conflict. */
export const isRetried = (endpoint: Endpoint): boolean => wrapped.has(endpoint)

function retryEndpoint(endpoint: Endpoint): void {
  if (!WRITING.has(endpoint.method) || wrapped.has(endpoint)) return
  wrapped.add(endpoint)
  const { handler } = endpoint
  endpoint.handler = async (req) => {
    await addDataAndFileToRequest(req)
    cleanWhatWasSent(req)
    const restore = snapshot(req)
    return inWriteContext({ lane: req.user ? 'staff' : 'strangers' }, () =>
      retryWrite(async () => {
        restore()
        return handler(req)
      }),
    )
  }
}

/** Removes invisible characters from all input, so that they reach no record, mail or feed. */
function cleanWhatWasSent(req: PayloadRequest): void {
  if (req.data) req.data = { ...cleanDeep(req.data), ...secretsIn(req.data) }
  if (req.file) req.file.name = cleanText(req.file.name)
}

/** Passwords are never displayed, and must stay exactly as typed. */
const secretsIn = (data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => /password$/i.test(name)))

/**
 * Returns a function that restores `req` to its present state, including its body, which can be
 * read only once. A failed attempt may have cached data of the transaction that was rolled back.
 */
function snapshot(req: PayloadRequest): () => void {
  const { data, file, files, context } = req
  const isRead = req.bodyUsed === true || data !== undefined // a form may have neither data nor files
  const before: Readonly<Record<string, unknown>> = { ...req }
  const text = data === undefined ? undefined : JSON.stringify(data)
  return () => {
    const fields = req as unknown as Record<string, unknown> // to restore whatever fields it has now
    for (const name of Object.keys(fields)) if (!(name in before)) delete fields[name]
    Object.assign(fields, before, { context: { ...context } })
    req.payloadDataLoader = getDataLoader(req)
    if (!isRead) return
    const fresh: unknown = text === undefined ? {} : JSON.parse(text)
    Object.defineProperty(req, 'body', { value: null, configurable: true })
    Object.assign(req, { data: fresh, file: file && { ...file }, files: files && { ...files } })
    Object.assign(req, { json: async () => fresh, text: async () => text ?? '' })
  }
}
