import type { Block, BlocksField } from 'payload'

import { proseEditor } from '@/cms/rich-text/rich-text'

import { CallToActionBlock, ContactBlock } from './action-blocks'
import { KeyFigureBlock, RatingTableBlock, TimelineBlock } from './figure-blocks'
import { DocumentListBlock, GalleryBlock, ImageBlock, VideoLinkBlock } from './media-blocks'
import { QuoteBlock } from './quote-block'

const TextBlock: Block = {
  slug: 'text',
  interfaceName: 'TextBlock',
  labels: { singular: 'Text', plural: 'Text' },
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: 'Text',
      required: true,
      editor: proseEditor,
      admin: { description: 'Paragraphs, headings and lists. Keep sentences under 25 words.' },
    },
  ],
}

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
