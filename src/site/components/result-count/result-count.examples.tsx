import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'

import { NothingFound } from './nothing-found'
import { ResultHead } from './result-head'

export const examples = {
  'how many there are': <ResultHead id="results" count="12 news releases" />,
  'which of them these are, and a way to follow them': (
    <ResultHead
      id="results"
      count="214 news releases"
      place="page 2 of 11"
      link={{ href: '/news.rss?topic=housing', text: 'RSS feed of these results' }}
    />
  ),
  'nothing found, and how to go on': (
    <NothingFound
      text="Nothing holds “fostring”. Check the spelling, or look for fewer words."
      link={{ href: '/news', text: 'See all news' }}
    />
  ),
  'nothing found for words that have to break': (
    <NothingFound
      text={`Nothing holds “${LONG_WORD} <script>”.`}
      link={{ href: '/news', text: 'See all news' }}
    />
  ),
} satisfies Examples
