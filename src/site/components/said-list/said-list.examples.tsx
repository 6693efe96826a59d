import type { QuoteBlock } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { toSaidViews } from '@/site/views/said-view'
import { EXAMPLE_NOW, EXAMPLE_PERSON } from '@/site/views/site-examples'

import { SaidList } from './said-list'

const quote = (changes: Partial<QuoteBlock>): QuoteBlock => ({
  blockType: 'quote',
  kind: 'direct',
  words: 'Every family in the city now has a hub within a mile of home.',
  speaker: EXAMPLE_PERSON,
  speakerName: 'Councillor Sam Example',
  speakerRole: 'council leader',
  saidOn: '2025-09-30T08:00:00.000Z',
  ...changes,
})
const item = (slug: string, title: string, publishedAt: string, body: QuoteBlock[]) => ({
  kind: 'news-releases' as const,
  doc: { slug, title, createdAt: publishedAt, publishedAt, body },
})
const hubs = (...body: QuoteBlock[]) =>
  item('six-family-hubs', 'Six family hubs open their doors', '2025-09-30T08:00:00.000Z', body)

const earlier = item('homes', 'First of 200 new homes let', '2021-06-15T12:00:00.000Z', [
  quote({
    kind: 'reported',
    words: 'The cabinet member said that all 200 would be let by Christmas.',
    speakerRole: 'cabinet member for housing',
    saidOn: '2021-06-15T12:00:00.000Z',
  }),
])
const said = (...quotedIn: Parameters<typeof toSaidViews>[0]['quotedIn']) => (
  <SaidList said={toSaidViews({ personId: EXAMPLE_PERSON.id, quotedIn, now: EXAMPLE_NOW })} />
)

export const examples = {
  'what one person said in two roles': said(hubs(quote({})), earlier),
  'two quotes from one release': said(
    hubs(quote({}), quote({ words: 'This is a start, and no more than that.' })),
  ),
  'one of two speakers in a release': said(
    hubs(quote({ speaker: null, speakerName: 'Alex Sample', words: 'Thank you.' }), quote({})),
  ),
} satisfies Examples
