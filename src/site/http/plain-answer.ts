const WORDS = {
  404: 'There is nothing at this address.',
  410: 'This has gone and is not coming back.',
  503: 'Our database does not answer at the moment. Try again in a minute.',
} as const

/** A plain-text error response (404, 410 or 503), for feeds and downloads. */
export const plainAnswer = (status: keyof typeof WORDS): Response =>
  new Response(`${WORDS[status]}\n`, {
    status,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  })
