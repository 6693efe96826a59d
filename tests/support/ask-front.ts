import { handleEndpoints, type SanitizedConfig } from 'payload'

import type { EndpointAsk } from './walk-endpoints'

/** Payload's REST API with the checks in front of it, in-process, as in src/app/(payload)/api. */
export async function askFront(config: SanitizedConfig): Promise<EndpointAsk> {
  const { beforePayload } = await import('@/cms/rest/before-payload')
  const answer = beforePayload(Promise.resolve(config), (request) =>
    handleEndpoints({ config, request }),
  )
  return async (method, address, { body, token, headers } = {}) => {
    const isJson = body !== undefined && Object.getPrototypeOf(body) === Object.prototype
    const request = new Request(`${config.serverURL}${address}`, {
      method,
      headers: {
        ...(isJson && { 'content-type': 'application/json' }),
        ...(token && { authorization: `JWT ${token}` }),
        ...headers,
      },
      body: isJson ? JSON.stringify(body) : (body as BodyInit | undefined), // a string, stream or form
    })
    const slug = new URL(request.url).pathname.split('/').slice(2)
    const response = await answer(request, { params: Promise.resolve({ slug }) })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
}
