import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import type { WithdrawalView } from '@/site/views/withdrawal-view'

import { WithdrawnNotice } from './withdrawn-notice'

const withdrawal: WithdrawalView = {
  at: '2025-08-20T09:00:00.000Z',
  date: { iso: '2025-08-20', text: 'Wednesday, 20th August 2025' },
  reason: [
    'Facts in this are wrong. Please do not use or share it.',
    'The bus leaves at 9am, not at 8am.',
  ],
}

export const examples = {
  'a page, with the reason and the day': (
    <WithdrawnNotice withdrawal={withdrawal} what="this page" />
  ),
  'a story whose day stands under its headline': (
    <WithdrawnNotice withdrawal={withdrawal} what="this story" isDated={false} />
  ),
  'with something to read instead': (
    <WithdrawnNotice
      withdrawal={withdrawal}
      what="this story"
      instead={[
        { slug: 'bus', text: 'Bus times put right', href: '/news/bus', detail: '21 August 2025' },
        { slug: 'map', text: 'The printed map', href: null, detail: '' },
      ]}
    />
  ),
  'a reason that has to break': (
    <WithdrawnNotice withdrawal={{ ...withdrawal, reason: [`${LONG_WORD} & <b>`] }} what="this" />
  ),
} satisfies Examples
