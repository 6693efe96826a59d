import type { Block } from 'payload'

import { proseEditor } from '@/cms/rich-text/rich-text'

export const TextBlock: Block = {
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
