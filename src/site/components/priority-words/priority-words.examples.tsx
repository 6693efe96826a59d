import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'

import { PriorityWords } from './priority-words'

const words = (...texts: string[]) =>
  texts.map((text, index) => ({ href: `/strategies/our-city#priority-${index + 1}`, text }))

export const examples = {
  'the priorities of a plan': (
    <PriorityWords priorities={words('Healthier', 'Safer', 'Fairer', 'Greener', 'Prouder')} />
  ),
  'one priority': <PriorityWords priorities={words('Healthier')} />,
  'a priority of several words, and one that has to break': (
    <PriorityWords priorities={words('Good homes & good neighbours', LONG_WORD)} />
  ),
} satisfies Examples
