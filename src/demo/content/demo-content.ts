import type { DemoItem } from '@/demo/demo-item'
import { CONTENT_KINDS, type ContentKind } from '@/domain/content-types'

import { ACCREDITATIONS } from './accreditations'
import { ALERT_BANNERS } from './alert-banners'
import { CAMPAIGNS } from './campaigns'
import { EVENTS } from './events'
import { NEWS_RELEASES } from './news-releases'
import { ORGANISATIONS } from './organisations'
import { PAGES } from './pages'
import { PEOPLE } from './people'
import { STAFF_NETWORKS } from './staff-networks'
import { STRATEGIES } from './strategies'
import { VACANCIES } from './vacancies'
import { VALUES } from './values'

/** The demo's content that goes through the workflow, in loading order: link targets come first. */
export const DEMO_CONTENT: { readonly [Kind in ContentKind]: readonly DemoItem<Kind>[] } = {
  organisations: ORGANISATIONS,
  people: PEOPLE,
  values: VALUES,
  'staff-networks': STAFF_NETWORKS,
  accreditations: ACCREDITATIONS,
  strategies: STRATEGIES,
  pages: PAGES,
  campaigns: CAMPAIGNS,
  events: EVENTS,
  vacancies: VACANCIES,
  'news-releases': NEWS_RELEASES,
  'alert-banners': ALERT_BANNERS,
}

export const kindsInOrder: readonly ContentKind[] = Object.keys(DEMO_CONTENT).filter(
  (key): key is ContentKind => CONTENT_KINDS.includes(key as ContentKind), // narrowed to its kind
)
