import type { GalleryBlock } from '@/cms/generated/payload-types'
import type { Instant } from '@/domain/dates'
import { type PictureView, toPictureView } from './picture-view'

export type GalleryView = {
  /** Empty if the pictures need no heading. */
  readonly title: string
  readonly pictures: readonly PictureView[]
}

/** A draft in its preview may have no pictures yet. */
type DraftGallery = Pick<GalleryBlock, 'heading'> & Partial<Pick<GalleryBlock, 'pictures'>>

export const toGalleryView = ({ heading, pictures }: DraftGallery, now: Instant): GalleryView => ({
  title: heading ?? '',
  pictures: (pictures ?? []).flatMap((picture) => toPictureView(picture, { now }) ?? []),
})
