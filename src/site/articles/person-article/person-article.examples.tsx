import type { NewsRelease, Person } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES, exampleText } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { toContactView } from '@/site/views/contact-view'
import { toPersonView } from '@/site/views/person-view'
import { EXAMPLE_PORTRAIT, LONG_WORD } from '@/site/views/picture-examples'
import { RELEASE_CARD_EXAMPLES } from '@/site/views/release-card-examples'
import {
  EXAMPLE_NOW,
  EXAMPLE_PERSON,
  EXAMPLE_RELEASE,
  EXAMPLE_SETTINGS,
} from '@/site/views/site-examples'

import { PersonArticle } from './person-article'

const PHONE = '01632 960 118'

const FULL: Person = {
  ...EXAMPLE_PERSON,
  summary: 'Leads the council, and speaks for it on families and money.',
  portrait: EXAMPLE_PORTRAIT,
  appointments: [
    { role: 'council leader', startsOn: '2023-05-11T12:00:00Z', isHeldNow: true },
    { role: 'ward councillor', startsOn: '2015-05-07T12:00:00Z', endsOn: '2023-05-10T12:00:00Z' },
  ],
  biography: exampleText('Work', 'A bus driver for eleven years before joining the council.'),
  interviews: { isAvailable: true, subjects: 'Families, the budget', languages: 'English, Welsh' },
  changes: [
    { kind: 'correction', note: 'We gave the wrong ward.', at: '2025-04-01T09:00:00.000Z' },
  ],
}
const BARE: Person = { ...EXAMPLE_PERSON, appointments: [] }

type Changes = { quotedIn?: NewsRelease[]; hasNews?: boolean; phone?: string | null }

const article = (
  person: Person,
  { quotedIn = [], hasNews = false, phone = PHONE }: Changes = {},
) => (
  <PersonArticle
    view={{
      person: toPersonView(person, {
        settings: EXAMPLE_SETTINGS,
        quotedIn: quotedIn.map((doc) => ({ kind: 'news-releases', doc })),
        now: EXAMPLE_NOW,
      }),
      releases: hasNews ? RELEASE_CARD_EXAMPLES : [],
    }}
    pressOffice={toContactView({ contact: { phone }, name: 'Press office' })}
  />
)

export const examples = {
  'a councillor with a portrait, quotes and news': article(FULL, {
    quotedIn: [EXAMPLE_RELEASE],
    hasNews: true,
  }),
  'a person whose words were reported only': article(EXAMPLE_PERSON, {
    quotedIn: [
      {
        ...EXAMPLE_RELEASE,
        body: [{ ...BLOCK_EXAMPLES.quote, kind: 'reported', speaker: EXAMPLE_PERSON }],
      },
    ],
  }),
  'a person of whom the name alone is known': article(BARE),
  'a person who may be asked about anything': article({
    ...BARE,
    interviews: { isAvailable: true },
  }),
  'a person to interview, before the press office has set a number': article(
    { ...FULL, appointments: [] },
    { phone: null },
  ),
  'a page that has been withdrawn': article({
    ...FULL,
    state: 'withdrawn',
    withdrawnAt: '2025-08-20T09:00:00.000Z',
    withdrawnReason: 'This person no longer works for the council.',
  }),
  'a name and a role that have to break': article({
    ...FULL,
    title: LONG_WORD,
    appointments: [{ role: LONG_WORD, isHeldNow: true }],
  }),
} satisfies Examples
