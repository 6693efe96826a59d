import type { VideoLinkBlock } from '@/cms/generated/payload-types'

import { paragraphsOf } from './paragraphs'

export type VideoView = {
  readonly href: string
  readonly title: string
  /** `Video, 2 minutes 30 seconds, on youtube.com` */
  readonly facts: string
  readonly transcript: readonly string[]
}

export const toVideoView = (block: VideoLinkBlock): VideoView => ({
  href: block.address,
  title: block.title,
  facts: ['Video', block.length, siteOf(block.address)].filter(Boolean).join(', '),
  transcript: paragraphsOf(block.transcript),
})

/** The site a link leads to, so that readers know before they leave. */
const siteOf = (address: string): string =>
  URL.canParse(address) ? `on ${new URL(address).hostname.replace(/^www\./, '')}` : ''
