import type { Payload } from 'payload'

/** Opens the audit trail as a newly started process does, without the newest head in memory. */
export async function startAnew(payload: Payload): Promise<void> {
  Object.assign(globalThis, { [Symbol.for('hub.audit-watch')]: undefined })
  const { openTrail } = await import('@/cms/audit/open-trail')
  await openTrail(payload)
}

/** The response of `/health/ready`, with its reasons about the audit trail. */
export async function ready(): Promise<{ status: number; audit: string[] }> {
  const { GET } = await import('@/app/(feeds-and-downloads)/health/ready/route')
  const response = await GET()
  const { reasons } = (await response.json()) as { reasons: string[] }
  return { status: response.status, audit: reasons.filter((reason) => reason.includes('audit')) }
}

export const ALARM = {
  status: 503,
  audit: ['The audit trail is not as it was left. The log says more.'],
}
