import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'

import { parse, serialize } from 'cookie'
import type { PayloadRequest } from 'payload'

const NAME = 'known-device'
const DAYS = 180

/**
 * A cookie for a device that has signed in. It grants no access, but lets this device keep trying
 * after someone guessing the account's password elsewhere has used up its limit.
 */
export function knownDeviceCookie(req: PayloadRequest, accountId: number | string): string {
  const device = randomUUID()
  const { routes, serverURL } = req.payload.config
  return serialize(NAME, `${device}.${signatureOf(req, { accountId, device })}`, {
    path: routes.api,
    maxAge: DAYS * 24 * 60 * 60,
    httpOnly: true,
    sameSite: 'lax',
    secure: serverURL.startsWith('https:'),
  })
}

/** The device of the request, if it has signed in to this account before; otherwise null. */
export function knownDevice(req: PayloadRequest, accountId: number | string): string | null {
  const [device, signature] = parse(req.headers.get('cookie') ?? '')[NAME]?.split('.') ?? []
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
