import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'

import { Section } from './section'

const words = <p>Parents can get help with feeding, sleep and money in one place.</p>
const more = { href: '/news', text: 'All news' }

export const examples = {
  'a section that stands on its own': (
    <Section id="latest" title="Latest news" more={more}>
      {words}
    </Section>
  ),
  'a section without a way on': (
    <Section id="latest" title="Latest news">
      {words}
    </Section>
  ),
  'a section inside a container': (
    <div className="container">
      <Section id="recent" title="Recent releases" look="inside" more={more}>
        {words}
      </Section>
    </div>
  ),
  'a section in a column': (
    <div className="container">
      <Section id="events" title="Coming up" look="part">
        {words}
      </Section>
    </div>
  ),
  'a washed band across the page': (
    <Section id="people" title="People you can interview" look="wash">
      {words}
    </Section>
  ),
  'a sunken band across the page': (
    <Section id="journalists" title="For journalists" look="sunk" more={more}>
      {words}
    </Section>
  ),
  'a title that has to break': (
    <Section id="long" title={LONG_WORD} more={{ ...more, text: `All about ${LONG_WORD}` }}>
      {words}
    </Section>
  ),
} satisfies Examples
