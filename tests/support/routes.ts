type Handler<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Response | Promise<Response>

type Sent = { headers?: Record<string, string> }

/** Calls a route handler as Next does: with the URL, and its dynamic segments as `params`. */
export async function askRoute<Params extends Record<string, string>>(
  handler: Handler<Params>,
  { path, params, headers }: { path: string; params: Params } & Sent,
): Promise<Response> {
  const { env } = await import('@/env')
  const request = new Request(new URL(path, env.SERVER_URL), { headers })
  return handler(request, { params: Promise.resolve(params) })
}
