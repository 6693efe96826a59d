import { checkReadiness } from '@/cms/read/check-readiness'

export const dynamic = 'force-dynamic'

/** `/health/ready`: 200, or 503 with the reasons why this process should receive no traffic. */
export async function GET(): Promise<Response> {
  const reasons = await checkReadiness()
  const isReady = reasons.length === 0
  return Response.json(
    { status: isReady ? 'ready' : 'not ready', reasons },
    { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
