/**
 * The headers of every public page, for `next.config.ts` to send. The policy allows nothing but our
 * own files: no inline style, no inline script, no frame, no third party (structured data in
 * `application/ld+json` is not a script to it). Not for `/admin`, whose screens need more.
 */
/** For two years, of this host alone: other hosts of a council’s domain are not ours to promise for. */
const HTTPS_ONLY = { key: 'Strict-Transport-Security', value: 'max-age=63072000' }

export const PUBLIC_SECURITY_HEADERS: { key: string; value: string }[] = [
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'none'",
      "base-uri 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "manifest-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ].join('; '),
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  HTTPS_ONLY,
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
]

/** For `source` in `next.config.ts`: everything but the editor, its API, its previews and Next's own files. */
export const PUBLIC_PAGES = '/((?!admin$|admin/|api/|_next/|preview/).*)'

/** A preview is a public page in a frame of the editor, and of nobody else. */
export const PREVIEW_SECURITY_HEADERS = PUBLIC_SECURITY_HEADERS.map(({ key, value }) => ({
  key,
  value:
    key === 'X-Frame-Options'
      ? 'SAMEORIGIN'
      : value.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
}))

/** Files in `public/assets/` change their name when they change their content, or are drawings. */
export const ASSET_CACHE_HEADERS: { source: string; headers: { key: string; value: string }[] }[] =
  [
    {
      source: '/assets/fonts/:file*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    {
      source: '/assets/img/:file*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }],
    },
  ]

/**
 * The policy of one screen of the editor: scripts of this site and those with this answer's nonce, which
 * Next gives to its own. Styles may stand inline: Payload's screens set them on elements as they move.
 */
export const editorPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "frame-src 'self'",
    "img-src 'self' data: blob:",
    "manifest-src 'self'",
    "media-src 'self' blob:",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self'",
  ].join('; ')

/** Of the editor and its API: what they answer is for one person, and stands in no frame but their own. */
export const EDITOR_SECURITY_HEADERS: { key: string; value: string }[] = [
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  HTTPS_ONLY,
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
]

/** What an API answers is data: a browser that is made to show it runs nothing of it. */
export const API_POLICY = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

type HeaderRule = { source: string; headers: { key: string; value: string }[] }

/** Payload asks every address for the reader's colours, for its own screens: only those get to ask. */
export const askColoursInEditorOnly = (rules: readonly HeaderRule[]): HeaderRule[] =>
  rules.map((rule) =>
    rule.headers.some(({ key }) => key === 'Accept-CH')
      ? { ...rule, source: '/admin/:path*' }
      : rule,
  )
