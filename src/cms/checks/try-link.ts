import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

import type { LinkAnswer } from '@/domain/links/link-problem'
import { isPublicAddress } from '@/domain/links/private-address'

const TIMEOUT_MS = 8000
const MOST_REDIRECTS = 5

type Method = 'HEAD' | 'GET'
/** Which IP addresses may be requested; tests also allow their own servers on loopback. */
type MayReach = (address: string) => boolean
type TryArgs = { address: string; mayReach?: MayReach; timeoutMs?: number }

/**
 * Requests a web address as a browser would, but never reads the body: HEAD, then GET where HEAD
 * gets an error status. Validates each redirect like the first address. Resolves and validates the
 * host name for the very connection it then opens, so that a name cannot be public when checked and
 * private when used (DNS rebinding). Never throws.
 */
export async function tryLink({
  address,
  mayReach = isPublicAddress,
  timeoutMs = TIMEOUT_MS,
}: TryArgs): Promise<LinkAnswer> {
  let url = urlOf(address)
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    if (!url || !/^https?:$/u.test(url.protocol)) return { failure: 'NOT-WEB' }
    const answer = await tryOnce({ url, mayReach, timeoutMs })
    if ('failure' in answer || !answer.location) return answer
    url = urlOf(answer.location, url)
  }
  return { failure: 'REDIRECTS' }
}

const urlOf = (address: string, base?: URL): URL | null =>
  URL.canParse(address, base) ? new URL(address, base) : null

type Answer = { status: number; location?: string } | { failure: string }
type StepArgs = { url: URL; mayReach: MayReach; timeoutMs: number }

async function tryOnce(args: StepArgs): Promise<Answer> {
  const head = await ask({ ...args, method: 'HEAD' })
  return 'status' in head && head.status >= 400 ? ask({ ...args, method: 'GET' }) : head
}

function ask({ url, mayReach, timeoutMs, method }: StepArgs & { method: Method }): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (isIP(host) && !mayReach(host)) return Promise.resolve({ failure: 'PRIVATE' })
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resolve) => {
    const asked = request(
      url,
      {
        method,
        agent: false,
        lookup: guardedLookup(mayReach),
        signal: AbortSignal.timeout(timeoutMs),
        headers: { 'User-Agent': 'council-news-hub link check', Accept: '*/*' },
      },
      ({ statusCode: status = 0, headers }) => {
        resolve(status >= 300 && status < 400 ? { status, location: headers.location } : { status })
        asked.destroy()
      },
    )
    asked.on('error', (error: NodeJS.ErrnoException) => {
      const isLate = error.name === 'AbortError' || error.name === 'TimeoutError'
      resolve({ failure: isLate ? 'ETIMEDOUT' : (error.code ?? error.name) })
    })
    asked.end()
  })
}

/** Resolves a host name; refuses the connection unless all its addresses are allowed. */
const guardedLookup =
  (mayReach: MayReach): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const allowed = found.filter(({ address }) => mayReach(address))
      const [first] = allowed
      if (!first || allowed.length < found.length)
        return callback(Object.assign(new Error(hostname), { code: 'PRIVATE' }), [])
      if (options.all) return callback(null, allowed)
      return callback(null, first.address, first.family)
    })
