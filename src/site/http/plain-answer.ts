const WORDS = {
  404: 'There is nothing at this address.',
  410: 'This has gone and is not coming back.',
} as const

/** A dead end in plain words, for whoever looks at what a program was given. */
export const plainAnswer = (status: keyof typeof WORDS): Response =>
  new Response(`${WORDS[status]}\n`, {
    status,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  })
