import type { Block, BlocksField } from 'payload'

import { CallToActionBlock, ContactBlock } from './action-blocks'
import { KeyFigureBlock, RatingTableBlock, TimelineBlock } from './figure-blocks'
import { DocumentListBlock, GalleryBlock, ImageBlock, VideoLinkBlock } from './media-blocks'
import { QuoteBlock } from './quote-block'
import { TextBlock } from './text-block'

const BODY_BLOCKS: Block[] = [
  TextBlock,
  QuoteBlock,
  KeyFigureBlock,
  RatingTableBlock,
  CallToActionBlock,
  ImageBlock,
  GalleryBlock,
  VideoLinkBlock,
  ContactBlock,
  DocumentListBlock,
  TimelineBlock,
]

/** The body of all content with running text. */
export const bodyField: BlocksField = {
  name: 'body',
  type: 'blocks',
  label: 'Body',
  labels: { singular: 'Block', plural: 'Blocks' },
  blocks: BODY_BLOCKS,
  admin: {
    description:
      'Most important first. Text, then quotes and figures where they belong. The standfirst is not repeated here.',
    initCollapsed: false,
  },
}
