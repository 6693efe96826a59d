/**
 * The headers of every public page, for `next.config.ts`. The policy allows only our own files: no
 * inline style, no inline script, no frame, no third party (it does not treat structured data in
 * `application/ld+json` as a script). Not for `/admin`, whose screens need more.
 */
/** For two years, and this host only: the council's other hosts are not ours to commit to HTTPS. */
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

/** The `source` in `next.config.ts`: all but the editor, its API, previews and Next's files. */
export const PUBLIC_PAGES = '/((?!admin$|admin/|api/|_next/|preview/).*)'

/** A preview is a public page that only the editor may frame. */
export const PREVIEW_SECURITY_HEADERS = PUBLIC_SECURITY_HEADERS.map(({ key, value }) => ({
  key,
  value:
    key === 'X-Frame-Options'
      ? 'SAMEORIGIN'
      : value.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
}))

/** Fonts are renamed when their content changes; drawings are not, so they are cached for a day. */
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
 * The policy of one screen of the editor: scripts from this site, and those with this response's
 * nonce, which Next puts on its own. Inline styles are allowed: Payload's screens set them on
 * elements.
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

/** For the editor and its API: private to one person, and framed by nothing but the editor. */
export const EDITOR_SECURITY_HEADERS: { key: string; value: string }[] = [
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  HTTPS_ONLY,
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
]

/** API responses are data: a browser that is made to display one runs nothing in it. */
export const API_POLICY = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

type HeaderRule = { source: string; headers: { key: string; value: string }[] }

/**
 * Payload sends `Accept-CH` on every address to learn the colour scheme for its own screens:
 * restricts it to those.
 */
export const limitAcceptChToEditor = (rules: readonly HeaderRule[]): HeaderRule[] =>
  rules.map((rule) =>
    rule.headers.some(({ key }) => key === 'Accept-CH')
      ? { ...rule, source: '/admin/:path*' }
      : rule,
  )
