import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

import { FEED_AND_DOWNLOAD_REWRITES } from './src/site/http/rewrites'
import {
  API_POLICY,
  limitAcceptChToEditor,
  ASSET_CACHE_HEADERS,
  EDITOR_SECURITY_HEADERS,
  PREVIEW_SECURITY_HEADERS,
  PUBLIC_PAGES,
  PUBLIC_SECURITY_HEADERS,
} from './src/site/http/security-headers'

const config: NextConfig = {
  output: 'standalone',
  experimental: { proxyClientMaxBodySize: '2mb' },
  poweredByHeader: false,
  // npm run check has already checked the types.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // Next's optimised copies would outlive the picture: after a takedown it would remain at
  // /_next/image.
  images: { unoptimized: true },
  // Both load data files from their own package folders.
  serverExternalPackages: ['pdfkit', 'dictionary-en-gb'],
  headers: async () => [
    { source: PUBLIC_PAGES, headers: PUBLIC_SECURITY_HEADERS },
    { source: '/preview/:path*', headers: PREVIEW_SECURITY_HEADERS },
    { source: '/:editor(admin|api)/:path*', headers: EDITOR_SECURITY_HEADERS },
    { source: '/api/:path*', headers: [API_POLICY] },
    ...ASSET_CACHE_HEADERS,
  ],
  rewrites: async () => ({ beforeFiles: FEED_AND_DOWNLOAD_REWRITES, afterFiles: [], fallback: [] }),
}

const whole = withPayload(config)

export default {
  ...whole,
  headers: async () => limitAcceptChToEditor((await whole.headers?.()) ?? []),
} satisfies NextConfig
