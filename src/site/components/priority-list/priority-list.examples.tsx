import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'

import { PriorityList } from './priority-list'

const priority = (number: number, name: string, text: string) => ({
  anchor: `priority-${number}`,
  number,
  name,
  text,
})

export const examples = {
  'three priorities': (
    <PriorityList
      priorities={[
        priority(1, 'Healthier', 'People live longer, and well for longer.'),
        priority(2, 'Safer', 'Streets and homes where nobody has to be afraid.'),
        priority(3, 'Fairer', 'A fair start for every child, wherever they live.'),
      ]}
    />
  ),
  'one priority': <PriorityList priorities={[priority(1, 'Healthier', 'People live longer.')]} />,
  'twelve priorities': (
    <PriorityList
      priorities={Array.from({ length: 12 }, (_, index) =>
        priority(index + 1, `Aim ${index + 1}`, 'What the council will do about it.'),
      )}
    />
  ),
  'a name that has to break': (
    <PriorityList priorities={[priority(1, LONG_WORD, `${LONG_WORD} & more`)]} />
  ),
} satisfies Examples
