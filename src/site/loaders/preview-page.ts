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

/** The loader of each kind's page, which also determines the type of its view. */
const LOADERS = {
  'news-releases': loadReleasePage,
  campaigns: loadCampaignPage,
  strategies: loadStrategyPage,
  vacancies: loadVacancyPage,
  people: loadPersonPage,
  events: loadEventPage,
  pages: loadCorporatePage,
} as const satisfies Record<PagedKind, unknown>

/** The view of this kind's page. */
type Loaded<Kind extends PagedKind> = Awaited<ReturnType<(typeof LOADERS)[Kind]>>
type ViewIn<Answer> = Answer extends { readonly view: infer View } ? View : never

export type PreviewView = {
  [Kind in PagedKind]: { readonly kind: Kind; readonly page: ViewIn<Loaded<Kind>> }
}[PagedKind]

type PreviewArgs = { kind: string; id: string; headers: Headers; now: Instant }

/**
 * The newest draft as its public page, for those permitted to read drafts; null for all others, as
 * for an unknown address. Never cached.
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
