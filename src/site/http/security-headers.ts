/**
 * The headers of every public page, for `next.config.ts` to send. The policy allows nothing but our
 * own files: no inline style, no inline script, no frame, no third party (structured data in
 * `application/ld+json` is not a script to it). Not for `/admin`, whose screens need more.
 */
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
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
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

/** The editor runs scripts and styles of its own, from this site only, and stands in no frame but its own. */
export const EDITOR_SECURITY_HEADERS: { key: string; value: string }[] = [
  {
    key: 'Content-Security-Policy',
    value: "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'self'",
  },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
]

type HeaderRule = { source: string; headers: { key: string; value: string }[] }

/** Payload asks every address for the reader's colours, for its own screens: only those get to ask. */
export const askColoursInEditorOnly = (rules: readonly HeaderRule[]): HeaderRule[] =>
  rules.map((rule) =>
    rule.headers.some(({ key }) => key === 'Accept-CH')
      ? { ...rule, source: '/admin/:path*' }
      : rule,
  )
