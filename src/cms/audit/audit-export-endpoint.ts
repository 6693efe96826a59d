import { type Endpoint, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'

import { actorOf } from '@/cms/access/actor-of'
import { can } from '@/domain/permissions'
import { refusal } from '@/domain/refusals'
import { auditCsvHead, auditCsvLine } from '@/domain/audit/audit-csv'

import { readAuditTrail } from './read-audit-trail'
import { recordAuditEvent } from './record-audit-event'

const day = z.iso.date('Give a day: 2026-03-02.').optional()
const query = z.object({
  format: z.enum(['csv', 'json'], { error: 'csv or json.' }).default('json'),
  kind: z.string().optional(),
  id: z.string().optional(),
  from: day,
  to: day,
})

/**
 * `GET /api/audit-events/export?format=csv&kind=…&id=…&from=…&to=…`, with days in UTC. Each export
 * is recorded too.
 */
export const auditExportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (!can(actor, 'read-audit-trail')) {
      return Response.json(
        { refusals: [refusal(actor ? 'wrong-role' : 'not-signed-in')] },
        { status: actor ? 403 : 401 },
      )
    }
    const parsed = query.safeParse(Object.fromEntries(req.searchParams))
    if (!parsed.success) {
      return Response.json(
        {
          errors: parsed.error.issues.map(({ message, path }) => ({
            message,
            field: path.join('.'),
          })),
        },
        { status: 422 },
      )
    }
    await recordExport(req, parsed.data)
    return new Response(asStream(req, parsed.data), { headers: headersFor(parsed.data.format) })
  },
}

type Query = z.infer<typeof query>

const headersFor = (format: Query['format']) => ({
  'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
  'Content-Disposition': `attachment; filename="audit-trail.${format}"`,
  'Cache-Control': 'private, no-store',
})

const recordExport = (req: PayloadRequest, details: Query) =>
  recordAuditEvent(
    req,
    { action: 'exported', outcome: 'done', summary: 'Audit trail exported', details },
    new Date(),
  )

function whereFrom({ kind, id, from, to }: Query): Where {
  const parts: Where[] = []
  if (kind) parts.push({ itemKind: { equals: kind } })
  if (id) parts.push({ itemId: { equals: id } })
  if (from) parts.push({ at: { greater_than_equal: `${from}T00:00:00.000Z` } })
  if (to) parts.push({ at: { less_than_equal: `${to}T23:59:59.999Z` } })
  return { and: parts }
}

/** Streams events as they are read: ten years of them would not fit in memory. */
function asStream(req: PayloadRequest, wanted: Query): ReadableStream<Uint8Array> {
  const text = wanted.format === 'csv' ? csv(req, wanted) : json(req, wanted)
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await text.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

async function* csv({ payload }: PayloadRequest, wanted: Query): AsyncGenerator<string> {
  yield auditCsvHead()
  for await (const event of readAuditTrail({ payload, where: whereFrom(wanted) }))
    yield auditCsvLine({ ...event })
}

async function* json({ payload }: PayloadRequest, wanted: Query): AsyncGenerator<string> {
  let separator = '['
  for await (const event of readAuditTrail({ payload, where: whereFrom(wanted) })) {
    yield separator + JSON.stringify(event)
    separator = ',\n'
  }
  yield separator === '[' ? '[]' : ']'
}
