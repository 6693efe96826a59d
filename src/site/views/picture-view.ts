import type { Media } from '@/cms/generated/payload-types'
import { LICENCES, type Licence } from '@/domain/content-types'
import { type Instant, shortDate } from '@/domain/dates'
import { humanName } from '@/domain/files/file-names'
import { licenceHasEnded } from '@/domain/files/licence'
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
  /** Null where the licence does not allow taking the file. */
  readonly download: PictureDownload | null
  /** 1200 by 630, for cards elsewhere. */
  readonly socialSrc: string | null
}

type PictureDownload = {
  readonly href: string
  /** `JPG, 4 MB` */
  readonly facts: string
  /** As a reader saves it. */
  readonly fileName: string
  /** As the hub stores it. */
  readonly storedName: string
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

/** A stored picture as it is printed; null where there is none that the reader may see today. */
export function toPictureView(
  picture: Media | string | number | null | undefined,
  { now, caption }: PictureArgs,
): PictureView | null {
  const media = publishedOne(picture)
  if (!media?.url || !media.mimeType?.startsWith('image/')) return null
  // The public reads none of these; a preview, which reads as staff, shows what the public will see.
  if (licenceHasEnded(media.licenceEndsOn, now)) return null
  return {
    src: filePath(media.sizes?.medium?.url ?? media.url),
    srcSet: srcSetOf(media),
    width: media.width ?? 3,
    height: media.height ?? 2,
    alt: media.isDecorative ? '' : (media.alt ?? ''),
    caption: sentence(caption || media.caption || ''),
    credit: media.credit ? `Picture: ${sentence(media.credit)}` : '',
    licence: licenceWords(media),
    download: downloadOf(media),
    socialSrc: media.sizes?.social?.url ? filePath(media.sizes.social.url) : null,
  }
}

function srcSetOf({ sizes }: Media): string {
  return SIZES.flatMap((name) => {
    const size = sizes?.[name]
    return size?.url && size.width ? [`${filePath(size.url)} ${size.width}w`] : []
  }).join(', ')
}

/** `Free to use in any editorial story until 31 December 2026.` */
const licenceWords = ({ licence, licenceEndsOn }: Media): string =>
  licenceEndsOn
    ? `${LICENCES[licence]} until ${shortDate(licenceEndsOn)}.`
    : `${LICENCES[licence]}.`

/** Where the licence lets a journalist take the file. */
function downloadOf(media: Media): PictureDownload | null {
  if (!media.url || !OPEN_LICENCES.includes(media.licence)) return null
  return {
    href: filePath(media.url),
    facts: fileFacts(media),
    fileName: humanName({
      originalName: media.originalName ?? media.filename,
      storedName: media.filename ?? '',
    }),
    storedName: media.filename ?? '',
    size: media.filesize ?? 0,
  }
}

const sentence = (words: string): string =>
  !words || /[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`
