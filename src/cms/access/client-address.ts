import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

import proxyAddr from 'proxy-addr'

import { oncePerProcess } from '@/once-per-process'

/** Proxies whose word is taken: how many stand in front, or their addresses and networks. None is none. */
export type TrustedProxies = number | readonly string[]

const HEADER = 'x-client-address'

/** What the server's own stamp begins with, once there is one. */
const stamp = oncePerProcess('client-address', (): { secret?: string } => ({}))

/** Headers that this process made for a request that it takes up again after a restart. */
const restored = oncePerProcess('restored-addresses', () => new WeakMap<Headers, string>())

/**
 * Writes the address of the caller onto each request that this process's HTTP servers take, before
 * anything else reads it: the connection's address, or the one that a trusted proxy gives in
 * `X-Forwarded-For`. What the caller wrote there is overwritten. Call it once, when the server starts.
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
    const { request } = message as { request: IncomingMessage } // Node's documented shape
    const address = inPlainForm(proxyAddr(request, trust))
    request.headers['x-forwarded-for'] = address // Next and Payload read this one
    request.headers[HEADER] = `${secret} ${address}`
  })
}

/**
 * The address the request came from, IPv4 or IPv6 in text; null for commands, the scheduler and
 * whatever else did not come through an HTTP server of this process. Never taken from a header that
 * the caller wrote, unless the caller is a trusted proxy.
 */
export function clientAddress({ headers }: { readonly headers?: Headers }): string | null {
  if (!headers) return null
  const [secret, address] = headers.get(HEADER)?.split(' ') ?? []
  if (secret && secret === stamp.secret) return address || null
  return restored.get(headers) ?? null
}

/** Headers for a request that stands in for an earlier one, from the address that one came from. */
export function headersFrom(address: string | null): Headers {
  const headers = new Headers()
  if (address) restored.set(headers, address)
  return headers
}

/** A server that listens on IPv6 as well sees IPv4 callers as ::ffff:192.0.2.1. */
const inPlainForm = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')
