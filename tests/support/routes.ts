type Handler<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Response | Promise<Response>

type Sent = { headers?: Record<string, string> }

/** Asks a route handler as Next would: with the address the reader typed, and its parts as `params`. */
export async function askRoute<Params extends Record<string, string>>(
  handler: Handler<Params>,
  { path, params, headers }: { path: string; params: Params } & Sent,
): Promise<Response> {
  const { env } = await import('@/env')
  const request = new Request(new URL(path, env.SERVER_URL), { headers })
  return handler(request, { params: Promise.resolve(params) })
}
