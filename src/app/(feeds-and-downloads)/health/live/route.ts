export const dynamic = 'force-dynamic'

/** `/health/live`: 200 as long as this process responds at all. */
export const GET = (): Response =>
  Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } })
