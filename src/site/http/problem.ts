const TITLES = {
  400: 'The request makes no sense',
  404: 'There is nothing here',
  410: 'This has gone',
  503: 'Nothing can be read at the moment',
} as const

type Problem = {
  status: keyof typeof TITLES
  /** One sentence about this case. */
  detail: string
  /** The invalid parameters. */
  parameters?: readonly string[]
}

/** An error for API clients (RFC 9457). `detail` is for the developer of the client. */
export const problem = ({ status, detail, parameters }: Problem): Response =>
  new Response(
    JSON.stringify({ type: 'about:blank', title: TITLES[status], status, detail, parameters }),
    {
      status,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'no-store',
        'Content-Type': 'application/problem+json; charset=utf-8',
      },
    },
  )
