import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'

import { Tag } from './tag'

export const examples = {
  'what something is': <Tag text="Press release" />,
  'something corrected or moved': <Tag text="Corrected" look="changed" />,
  'something withdrawn or cancelled': <Tag text="Withdrawn" look="off" />,
  'words with an ampersand and brackets': <Tag text="Q&A <draft>" />,
  'a word that has to break': <Tag text={LONG_WORD} />,
} satisfies Examples
