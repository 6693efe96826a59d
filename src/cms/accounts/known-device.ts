import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { generateCookie, parseCookies } from 'payload/shared'

const NAME = 'known-device'
const DAYS = 180

/**
 * A cookie for a device that has signed in: it opens nothing, but strangers who try the account's
 * password elsewhere cannot keep this device from trying.
 */
export function knownDeviceCookie(req: PayloadRequest, accountId: number | string): string {
  const device = randomUUID()
  return generateCookie<false>({
    name: NAME,
    value: `${device}.${signatureOf(req, { accountId, device })}`,
    path: req.payload.config.routes.api,
    maxAge: DAYS * 24 * 60 * 60,
    httpOnly: true,
    sameSite: 'Lax',
    secure: req.payload.config.serverURL.startsWith('https:'),
    returnCookieAsObject: false,
  })
}

/** The device behind the request, if it has signed in to this account; null otherwise. */
export function knownDevice(req: PayloadRequest, accountId: number | string): string | null {
  const [device, signature] = parseCookies(req.headers).get(NAME)?.split('.') ?? []
  if (!device || !signature) return null
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(req, { accountId, device }))
  return given.length === right.length && timingSafeEqual(given, right) ? device : null
}

const signatureOf = (
  req: PayloadRequest,
  { accountId, device }: { accountId: number | string; device: string },
): string =>
  createHmac('sha256', req.payload.secret).update(`${NAME} ${accountId} ${device}`).digest('hex')
