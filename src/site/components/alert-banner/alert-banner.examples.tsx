import type { AlertBanner as StoredBanner } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { type AlertView, toAlertViews } from '@/site/views/alert-view'

import { AlertBanner } from './alert-banner'

const NOW = '2025-10-02T06:40:00.000Z'

const BANNER: StoredBanner = {
  id: 'bins',
  title: 'Garden waste is a day late',
  summary: 'Leave your brown bin out until Friday evening.',
  severity: 'minor',
  where: 'everywhere',
  startsAt: '2025-10-02T06:00:00.000Z',
  endsAt: '2025-10-03T17:00:00.000Z',
  publishedAt: '2025-10-02T06:15:00.000Z',
  state: 'published',
  createdAt: '2025-10-02T06:00:00.000Z',
  updatedAt: '2025-10-02T06:15:00.000Z',
}

function live(changed: Partial<StoredBanner>): AlertView {
  const [view] = toAlertViews({ banners: [{ ...BANNER, ...changed }], path: '/', now: NOW })
  if (!view) throw new Error('An example of a banner is not live')
  return view
}

export const examples = {
  'a disruption, with nowhere to go': <AlertBanner alert={live({})} />,
  'an emergency, with a link': (
    <AlertBanner
      alert={live({
        id: 'flood',
        severity: 'emergency',
        title: 'Flooding on Albion Street',
        summary:
          'Stay away from the canal. The leisure centre is open to anybody who has to leave home.',
        linkText: 'Read the latest',
        linkAddress: '/news/flooding-albion-street',
      })}
    />
  ),
  'a notable death, in words that a reader would use': (
    <AlertBanner
      alert={live({
        id: 'memory',
        severity: 'notable-death',
        title: 'A former mayor of New Council has died',
        summary: 'A book of condolence is open at the Town Hall.',
        linkText: 'Opening times',
        linkAddress: '/news/book-of-condolence',
      })}
    />
  ),
  'an announcement': (
    <AlertBanner
      alert={live({
        id: 'vote',
        severity: 'announcement',
        title: 'Elections are on Thursday',
        summary: 'Polling stations are open from 7am to 10pm. Bring photo ID.',
      })}
    />
  ),
  'words too long for a line': (
    <AlertBanner
      alert={live({
        id: 'long',
        title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Road is closed',
        summary: `Diversion: ${'northbound-'.repeat(8)}only.`,
        linkText: 'new-council.example/roads/diversions-and-closures-in-october-2025',
        linkAddress: '/news/diversion',
      })}
    />
  ),
  'characters that mean something in HTML': (
    <AlertBanner
      alert={live({ id: 'signs', title: 'Sizes < 5 & > 3', summary: '<b>not bold</b>' })}
    />
  ),
} satisfies Examples
