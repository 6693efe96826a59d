import type { Media } from '@/cms/generated/payload-types'
import { LICENCES, type Licence } from '@/domain/content-types'
import { type Instant, londonDay, shortDate } from '@/domain/dates'
import { fileFacts, filePath } from './file-facts'
import { publishedOne } from '@/cms/read/published'

/** A picture ready to print. `alt` is empty for one that only decorates. */
export type PictureView = {
  readonly src: string
  /** `address 480w, address 960w`, or empty where there is one size only. */
  readonly srcSet: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly caption: string
  /** `Picture: Jane Smith.` */
  readonly credit: string
  /** `Free to use in any editorial story until 31 December 2026.` */
  readonly licence: string
  /** Null once the licence has ended, or where it never allowed taking the file. */
  readonly download: PictureDownload | null
  /** 1200 by 630, for cards elsewhere. */
  readonly socialSrc: string | null
}

export type PictureDownload = {
  readonly href: string
  /** `JPG, 4 MB` */
  readonly facts: string
  readonly fileName: string
  /** In bytes, so that a pack can say how large it is. */
  readonly size: number
}

const OPEN_LICENCES: readonly Licence[] = [
  'editorial-open',
  'editorial-single-story',
  'ogl',
  'cc-by',
]
const SIZES = ['small', 'medium', 'large'] as const

type PictureArgs = {
  now: Instant
  /** Printed instead of the picture's own caption. */
  caption?: string | null
}

/** A stored picture as it is printed; null where there is none that the reader may see. */
export function toPictureView(
  picture: Media | string | number | null | undefined,
  { now, caption }: PictureArgs,
): PictureView | null {
  const media = publishedOne(picture)
  if (!media?.url || !media.mimeType?.startsWith('image/')) return null
  return {
    src: filePath(media.sizes?.medium?.url ?? media.url),
    srcSet: srcSetOf(media),
    width: media.width ?? 3,
    height: media.height ?? 2,
    alt: media.isDecorative ? '' : (media.alt ?? ''),
    caption: sentence(caption || media.caption || ''),
    credit: media.credit ? `Picture: ${sentence(media.credit)}` : '',
    licence: licenceWords(media, now),
    download: downloadOf(media, now),
    socialSrc: media.sizes?.social?.url ? filePath(media.sizes.social.url) : null,
  }
}

function srcSetOf({ sizes }: Media): string {
  return SIZES.flatMap((name) => {
    const size = sizes?.[name]
    return size?.url && size.width ? [`${filePath(size.url)} ${size.width}w`] : []
  }).join(', ')
}

/** Whether the licence lets a journalist take the file today. */
export const isDownloadable = (media: Media, now: Instant): boolean =>
  OPEN_LICENCES.includes(media.licence) && !hasEnded(media, now)

const hasEnded = ({ licenceEndsOn }: Media, now: Instant): boolean =>
  Boolean(licenceEndsOn) && londonDay(licenceEndsOn ?? now) < londonDay(now)

/** A picture whose licence has ended stays as a record and says so. */
function licenceWords(media: Media, now: Instant): string {
  const { licence, licenceEndsOn } = media
  if (!licenceEndsOn) return `${LICENCES[licence]}.`
  if (hasEnded(media, now)) return `Licence ended on ${shortDate(licenceEndsOn)}. Not for reuse.`
  return `${LICENCES[licence]} until ${shortDate(licenceEndsOn)}.`
}

function downloadOf(media: Media, now: Instant): PictureDownload | null {
  if (!media.url || !isDownloadable(media, now)) return null
  return {
    href: filePath(media.url),
    facts: fileFacts(media),
    fileName: media.filename ?? '',
    size: media.filesize ?? 0,
  }
}

const sentence = (words: string): string =>
  !words || /[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`
