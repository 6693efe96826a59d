import type { Value } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { EXAMPLE_NOW } from '@/site/views/site-examples'
import { toValueView } from '@/site/views/value-view'

import { ValueList } from './value-list'

const value = (title: string, text: string, order: number): Value => ({
  id: title,
  title,
  slug: title.toLowerCase().replaceAll(' ', '-'),
  text,
  order,
  createdAt: EXAMPLE_NOW,
  updatedAt: EXAMPLE_NOW,
})
const listed = (...values: readonly Value[]) => <ValueList values={values.map(toValueView)} />

export const examples = {
  'three values with their drawings': listed(
    value('We listen', 'We ask first, and say what we did about the answer.', 1),
    value('We own up', 'When we get it wrong we say so, and put it right.', 2),
    value('We share', 'What we know is public unless it would hurt somebody.', 3),
  ),
  'seven values: the drawings start again after six': listed(
    ...Array.from({ length: 7 }, (_, index) =>
      value(`Value ${index + 1}`, 'What it means in daily work.', index + 1),
    ),
  ),
  'a name that has to break': listed(value(LONG_WORD, `${LONG_WORD} & more`, 1)),
} satisfies Examples
