import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

import proxyAddr from 'proxy-addr'

import { oncePerProcess } from '@/once-per-process'

/** Trusted proxies: how many are in front, or their addresses and networks; 0 or [] for none. */
export type TrustedProxies = number | readonly string[]

const HEADER = 'x-client-address'

/** The secret prefix of the address headers that this server sets; unset until it stamps them. */
const stamp = oncePerProcess('client-address', (): { secret?: string } => ({}))

/** Headers that this process built for a request that it resumes after a restart. */
const restored = oncePerProcess('restored-addresses', () => new WeakMap<Headers, string>())

/**
 * Sets the client's address on each request that this process's HTTP servers receive, before
 * anything else reads it: the connection's address, or the one that a trusted proxy reports in
 * `X-Forwarded-For`. Overwrites what the client sent in that header. Call it once, at start-up.
 */
export function stampClientAddresses(trusted: TrustedProxies): void {
  if (stamp.secret) return
  const secret = randomBytes(16).toString('hex')
  stamp.secret = secret
  const trust =
    typeof trusted === 'number'
      ? (_: string, hop: number) => hop < trusted
      : proxyAddr.compile([...trusted])
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage } // the shape that Node documents
    const address = inPlainForm(proxyAddr(request, trust))
    request.headers['x-forwarded-for'] = address // Next and Payload read this one
    request.headers[HEADER] = `${secret} ${address}`
  })
}

/**
 * The address a request came from, IPv4 or IPv6 as text; null for commands, the scheduler and
 * anything else that did not come through an HTTP server of this process. Never read from a header
 * that the client sent, unless the client is a trusted proxy.
 */
export function clientAddress({ headers }: { readonly headers?: Headers }): string | null {
  if (!headers) return null
  const [secret, address] = headers.get(HEADER)?.split(' ') ?? []
  if (secret && secret === stamp.secret) return address || null
  return restored.get(headers) ?? null
}

/** Headers for a request that continues an earlier one, with the address of that one. */
export function headersFrom(address: string | null): Headers {
  const headers = new Headers()
  if (address) restored.set(headers, address)
  return headers
}

/** A server that also listens on IPv6 sees IPv4 clients as ::ffff:192.0.2.1. */
const inPlainForm = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')
