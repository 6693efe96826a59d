import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'

const NAME = 'known-device'
const DAYS = 180

/**
 * A cookie for a device that has signed in: it opens nothing, but strangers who try the account's
 * password elsewhere cannot keep this device from trying.
 */
export function knownDeviceCookie(req: PayloadRequest, accountId: number | string): string {
  const device = randomUUID()
  const { routes, serverURL } = req.payload.config
  return [
    `${NAME}=${device}.${signatureOf(req, { accountId, device })}`,
    `Path=${routes.api}`,
    `Max-Age=${DAYS * 24 * 60 * 60}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(serverURL.startsWith('https:') ? ['Secure'] : []),
  ].join('; ')
}

/** The device behind the request, if it has signed in to this account; null otherwise. */
export function knownDevice(req: PayloadRequest, accountId: number | string): string | null {
  const [device, signature] = cookieIn(req.headers)?.split('.') ?? []
  if (!device || !signature) return null
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(req, { accountId, device }))
  return given.length === right.length && timingSafeEqual(given, right) ? device : null
}

const cookieIn = (headers: Headers): string | undefined =>
  headers
    .get('cookie')
    ?.split(/; */)
    .find((cookie) => cookie.startsWith(`${NAME}=`))
    ?.slice(NAME.length + 1)

const signatureOf = (
  req: PayloadRequest,
  { accountId, device }: { accountId: number | string; device: string },
): string =>
  createHmac('sha256', req.payload.secret).update(`${NAME} ${accountId} ${device}`).digest('hex')
