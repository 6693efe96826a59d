import {
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { CleanPasteFeature } from '@/cms/rich-text/clean-paste/clean-paste-feature'
import { TypedTextFeature } from '@/cms/rich-text/typed-text/typed-text-feature'
import { CONTENT_TYPES, type ContentKind, contentType } from '@/domain/content-types'

const linkable = (Object.keys(CONTENT_TYPES) as ContentKind[]).filter(
  (kind) => contentType(kind).section !== null,
)

/**
 * Rich text as the house style allows it: paragraphs, H2 to H4, lists, links, tables and bold; no
 * italics.
 */
export const proseEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BoldFeature(),
    LinkFeature({ enabledCollections: linkable }),
    EXPERIMENTAL_TableFeature(),
    CleanPasteFeature(),
    TypedTextFeature(),
    FixedToolbarFeature(),
  ],
})
