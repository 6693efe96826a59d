import type { NewsRelease, GalleryBlock } from '@/cms/generated/payload-types'
import type { Instant } from '@/domain/dates'

import { type CallToActionView, toCallToActionView } from './call-to-action-view'
import { type ContactView, toContactView } from './contact-view'
import { type DocumentListView, toDocumentListView } from './document-list-view'
import { type KeyFigureView, toKeyFigureView } from './key-figure-view'
import { type PictureView, toPictureView } from './picture-view'
import { portraitOf, type QuoteView, toQuoteView } from './quote-view'
import { type RatingView, toRatingView } from './rating-view'
import { type TextNode, toTextView } from './text-view'
import { type TimelineView, toTimelineView } from './timeline-view'
import { toVideoView, type VideoView } from './video-view'

/** The block types an editor can choose, by their names in the database. */
export type StoredBlock = NonNullable<NewsRelease['body']>[number]
export type BlockType = StoredBlock['blockType']

/** The view of each block type. */
type BlockViews = {
  readonly text: { readonly nodes: readonly TextNode[] }
  readonly quote: { readonly quote: QuoteView }
  readonly 'key-figure': { readonly figure: KeyFigureView }
  readonly 'rating-table': { readonly rating: RatingView }
  readonly 'call-to-action': { readonly callToAction: CallToActionView }
  readonly image: { readonly picture: PictureView }
  readonly gallery: { readonly gallery: GalleryView }
  readonly 'video-link': { readonly video: VideoView }
  readonly contact: { readonly contact: ContactView }
  readonly 'document-list': { readonly documents: DocumentListView }
  readonly timeline: { readonly timeline: TimelineView }
}

/** The heading level of blocks. */
type BlockLevel = 2 | 3

export type BlockView = {
  [Type in BlockType]: { readonly type: Type; readonly level: BlockLevel } & BlockViews[Type]
}[BlockType]

export type BodyArgs = {
  now: Instant
  /** The level of the heading above the body: 1 on a release, 2 within a section. */
  under?: 1 | 2
}

type Context = {
  readonly now: Instant
  readonly under: 1 | 2
  /** The position of this block among those of its type, from 1. */
  readonly number: number
}

type Mapper<Type extends BlockType> = (
  block: Extract<StoredBlock, { blockType: Type }>,
  context: Context,
) => BlockViews[Type] | null

/** One row for each block type: the compiler requires a row for each new type. */
const MAPPERS: { readonly [Type in BlockType]: Mapper<Type> } = {
  text: ({ content }, { under }) => ({ nodes: toTextView(content, under) }),
  quote: (block, { number, now }) => ({
    quote: toQuoteView(block, { number, portrait: portraitOf(block.speaker, now) }),
  }),
  'key-figure': (block) => ({ figure: toKeyFigureView(block) }),
  'rating-table': (block, { number }) => ({ rating: toRatingView(block, number) }),
  'call-to-action': (block, { number }) => ({ callToAction: toCallToActionView(block, number) }),
  image: ({ picture, caption }, { now }) => {
    const view = toPictureView(picture, { now, caption })
    return view && { picture: view }
  },
  gallery: (block, { now }) => {
    const gallery = toGalleryView(block, now)
    return gallery.pictures.length > 0 ? { gallery } : null
  },
  'video-link': (block) => ({ video: toVideoView(block) }),
  contact: (block) => ({ contact: toContactView({ contact: block, name: block.name }) }),
  'document-list': (block) => {
    const documents = toDocumentListView(block)
    return documents.downloads.length > 0 ? { documents } : null
  },
  timeline: (block, { number }) => ({ timeline: toTimelineView(block, number) }),
}

/** The view of a stored body. Pictures and files that are not public are omitted. */
export function toBodyView(
  body: readonly StoredBlock[] | null | undefined,
  { now, under = 1 }: BodyArgs,
): BlockView[] {
  const counts = new Map<BlockType, number>()
  return (body ?? []).flatMap((block) => {
    const number = (counts.get(block.blockType) ?? 0) + 1
    const view = mapperOf(block.blockType)(block, { now, under, number })
    if (!view) return []
    counts.set(block.blockType, number)
    const level: BlockLevel = under === 1 ? 2 : 3
    return [{ type: block.blockType, level, ...view } as BlockView] // made by the row of its own type
  })
}

type AnyMapper = (block: StoredBlock, context: Context) => BlockViews[BlockType] | null

/** The same table without the type link between block and row. Unknown blocks map to null. */
const mapperOf = (type: string): AnyMapper =>
  Object.hasOwn(MAPPERS, type) ? (MAPPERS[type as BlockType] as AnyMapper) : () => null // as above

/** Every quote of a body, in order. */
export const quotesOf = (body: readonly BlockView[]): QuoteView[] =>
  body.flatMap((block) => (block.type === 'quote' ? [block.quote] : []))

const OFFERS: readonly BlockType[] = [
  'call-to-action',
  'contact',
  'document-list',
  'gallery',
  'image',
  'video-link',
]

/** The body of withdrawn content: its text, without downloads, pictures or actions. */
export const wordsOnly = (body: readonly BlockView[]): BlockView[] =>
  body.filter(({ type }) => !OFFERS.includes(type))

type GalleryView = {
  /** Empty if the pictures need no heading. */
  readonly title: string
  readonly pictures: readonly PictureView[]
}

/** A draft in its preview may have no pictures yet. */
type DraftGallery = Pick<GalleryBlock, 'heading'> & Partial<Pick<GalleryBlock, 'pictures'>>

const toGalleryView = ({ heading, pictures }: DraftGallery, now: Instant): GalleryView => ({
  title: heading ?? '',
  pictures: (pictures ?? []).flatMap((picture) => toPictureView(picture, { now }) ?? []),
})
