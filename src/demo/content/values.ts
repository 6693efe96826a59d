import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce } from '@/demo/journeys'

const value = (order: number, title: string, text: string): DemoItem<'values'> => ({
  slug: title.toLowerCase(),
  writer: 'author-2',
  fields: { title, text, order },
  journey: publishedOnce({ daysAgo: 56 }),
})

export const VALUES: readonly DemoItem<'values'>[] = [
  value(
    1,
    'Empowerment',
    'We put our powers, our money and the skills of our staff to work for local communities. Residents get a bigger say in what affects their lives and neighbourhoods.',
  ),
  value(
    2,
    'Openness',
    'We say plainly what is hard, what we plan to do about it and whether it is working. When somebody has a better idea, we want to hear it.',
  ),
  value(
    3,
    'Empathy',
    'The lives of residents matter to us. We help without judging, and we ask people what would make our services better for them.',
  ),
  value(
    4,
    'Partnership',
    'We stand by everyone who wants a better Stoke-on-Trent. We build lasting ties with them, whichever sector or area they come from.',
  ),
  value(
    5,
    'Stewardship',
    'We answer for what we promise and admit where we fall short. Public money and public buildings are held in trust, so we use them with great care.',
  ),
  value(
    6,
    'Representation',
    'We speak up for the city and the people in it, and take pride in what is good here. We bring its culture, history and future to more people, and stay honest about local problems.',
  ),
]
