import type { QuoteBlock } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { EXAMPLE_PORTRAIT, examplePicture, LONG_WORD } from '@/site/views/picture-examples'
import { type QuoteView, toQuoteView } from '@/site/views/quote-view'
import { EXAMPLE_PERSON } from '@/site/views/site-examples'

import { CopyQuotes } from './copy-quotes'
import { Quote } from './quote'

const stored: QuoteBlock = {
  blockType: 'quote',
  kind: 'direct',
  words: 'Every family in the city now has a hub within a mile of home.',
  speaker: EXAMPLE_PERSON,
  speakerName: 'Councillor Sam Example',
  speakerRole: 'council leader',
  saidOn: '2025-09-30T08:00:00.000Z',
}
const quote = (
  changes: Partial<QuoteBlock> = {},
  portrait: QuoteView['speaker']['portrait'] = null,
) => toQuoteView({ ...stored, ...changes }, { number: 1, portrait })

const reported: Partial<QuoteBlock> = {
  kind: 'reported',
  words: 'The leader said that every family now has a hub within a mile of home.',
}
const LONG = `When we asked parents what would help, they did not ask for leaflets. They asked for
a place near home with the kettle on, where somebody knows about feeding, about sleep and about money,
and where nobody has to tell the same story three times before they are heard.

Six hubs will not put everything right. They are a start, and we will publish each year how many
families came, what they came for, and what we did about it.`

const source = {
  href: '/news/six-family-hubs#quote-1',
  headline: 'Six family hubs open their doors',
  published: { iso: '2025-09-30', text: '30 September 2025' },
}

export const examples = {
  'a direct quote with a portrait': <Quote quote={quote({}, examplePicture(EXAMPLE_PORTRAIT))} />,
  'a direct quote of a speaker without a page': (
    <Quote quote={quote({ speaker: null, speakerName: 'Alex Sample, parent of two' })} />
  ),
  'a reported quote': <Quote quote={quote(reported)} />,
  'a long quote of two paragraphs': <Quote quote={quote({ words: LONG })} />,
  'a speaker whose role and day nobody recorded': (
    <Quote quote={quote({ speakerRole: null, saidOn: null })} />
  ),
  'a direct quote away from where it was said': (
    <Quote quote={quote({}, examplePicture(EXAMPLE_PORTRAIT))} source={source} />
  ),
  'a reported quote away from where it was said': <Quote quote={quote(reported)} source={source} />,
  'words and names that have to break': (
    <Quote
      quote={quote({ words: `${LONG_WORD} <b>& more</b>`, speakerName: LONG_WORD, speaker: null })}
    />
  ),
  'a quote with the script that adds a button to copy it': (
    <>
      <Quote quote={quote()} />
      <CopyQuotes />
    </>
  ),
} satisfies Examples
