import type { Payload } from 'payload'

/** What a process does with the audit trail that starts: it remembers nothing. */
export async function startAnew(payload: Payload): Promise<void> {
  Object.assign(globalThis, { [Symbol.for('hub.audit-watch')]: undefined })
  const { openTrail } = await import('@/cms/audit/open-trail')
  await openTrail(payload)
}

/** What `/health/ready` answers, as far as it is about the audit trail. */
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
