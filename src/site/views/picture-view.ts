import type { Media } from '@/cms/generated/payload-types'
import { publishedOne } from '@/cms/read/published'
import { LICENCES, type Licence } from '@/domain/content-types'
import { type Instant, shortDate } from '@/domain/dates'
import { humanName } from '@/domain/files/file-names'
import { licenceHasEnded } from '@/domain/files/licence'

import { fileFacts, filePath } from './file-facts'

/** A picture to print. `alt` is empty if it is decorative. */
export type PictureView = {
  readonly src: string
  /** `address 480w, address 960w`, or empty if there is only one size. */
  readonly srcSet: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly caption: string
  /** `Picture: Jane Smith.` */
  readonly credit: string
  /** `Free to use in any editorial story until 31 December 2026.` */
  readonly licence: string
  /** Null if the licence does not allow downloading the file. */
  readonly download: PictureDownload | null
  /** 1200 by 630, for social cards. */
  readonly socialSrc: string | null
}

type PictureDownload = {
  readonly href: string
  /** `JPG, 4 MB` */
  readonly facts: string
  /** The name under which a reader saves it. */
  readonly fileName: string
  /** The name in storage. */
  readonly storedName: string
  /** In bytes, so that the total size of a pack can be shown. */
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

/** The view of a stored picture; null if there is none that the public may see today. */
export function toPictureView(
  picture: Media | string | number | null | undefined,
  { now, caption }: PictureArgs,
): PictureView | null {
  const media = publishedOne(picture)
  if (!media?.url || !media.mimeType?.startsWith('image/')) return null
  // The public cannot read an expired picture at all; a preview reads as staff, and must show what
  // the public will see.
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

/** Null unless the licence lets journalists download the file. */
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
