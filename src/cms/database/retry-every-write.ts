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
export const OPERATIONS = [
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
 * Makes `payload` run a write again, whole, when the database undid it because another writer was
 * first: each request to the API that may write, and each operation of the Local API that does not
 * run in a transaction of its caller's. A caller that owns a transaction runs that again (in-transaction.ts).
 */
export function retryEveryWrite(payload: Payload): void {
  for (const name of OPERATIONS) {
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

/** Whether a request to this endpoint is run again after a conflict. */
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

/** Here once for every address that writes: what no reader can see is in no record, mail or feed either. */
function cleanWhatWasSent(req: PayloadRequest): void {
  if (req.data) req.data = { ...cleanDeep(req.data), ...secretsIn(req.data) }
  if (req.file) req.file.name = cleanText(req.file.name)
}

/** Nobody reads a password, and it is only itself as it was typed. */
const secretsIn = (data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => /password$/i.test(name)))

/**
 * Answers with a function that puts `req` back to how it is now, its body included, which can be read
 * only once. What a try has read by then may be of a transaction that never happened.
 */
function snapshot(req: PayloadRequest): () => void {
  const { data, file, files, context } = req
  const isRead = req.bodyUsed === true || data !== undefined // a form may have neither data nor files in it
  const before: Readonly<Record<string, unknown>> = { ...req }
  const text = data === undefined ? undefined : JSON.stringify(data)
  return () => {
    const fields = req as unknown as Record<string, unknown> // as plain fields: which ones there are is what is put back
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
