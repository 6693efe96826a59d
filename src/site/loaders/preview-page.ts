import { readDraft } from '@/cms/read/read-draft'
import type { Instant } from '@/domain/dates'
import { isPagedKind, type PagedKind } from '@/domain/paths'
import type { PageAnswer } from '@/site/http/public-page'

import { loadCampaignPage } from './campaign-page'
import { loadCorporatePage } from './corporate-page'
import { loadEventPage } from './event-page'
import { loadPersonPage } from './person-page'
import { loadReleasePage } from './release-page'
import { loadStrategyPage } from './strategy-page'
import { loadVacancyPage } from './vacancy-page'

/** What the page of each kind is loaded by, and so what it is given. */
const LOADERS = {
  'news-releases': loadReleasePage,
  campaigns: loadCampaignPage,
  strategies: loadStrategyPage,
  vacancies: loadVacancyPage,
  people: loadPersonPage,
  events: loadEventPage,
  pages: loadCorporatePage,
} as const satisfies Record<PagedKind, unknown>

/** The view a page of this kind prints. */
type Loaded<Kind extends PagedKind> = Awaited<ReturnType<(typeof LOADERS)[Kind]>>
type ViewIn<Answer> = Answer extends { readonly view: infer View } ? View : never

export type PreviewView = {
  [Kind in PagedKind]: { readonly kind: Kind; readonly page: ViewIn<Loaded<Kind>> }
}[PagedKind]

type PreviewArgs = { kind: string; id: string; headers: Headers; now: Instant }

/**
 * The public page of the newest draft, for those who may read drafts; null, as for any address that
 * nobody answers, for everybody else. Never kept by anybody.
 */
export async function loadPreview(args: PreviewArgs): Promise<PageAnswer<PreviewView>> {
  const { kind, id, headers, now } = args
  if (!isPagedKind(kind)) return null
  const draft = await readDraft({ kind, id, headers, now })
  if (!draft) return null
  const load = LOADERS[kind] as (stored: typeof draft, now: Instant) => Promise<PageAnswer<unknown>> // the loader of its own kind
  const answer = await load(draft, now)
  if (!answer || !('view' in answer)) return null
  return { view: { kind, page: answer.view } as PreviewView, isPreview: true } // as above
}
