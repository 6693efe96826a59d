import type { Instant } from '@/domain/dates'
import { readSettings } from '@/cms/read/read-settings'
import { toVacancyView, type VacancyView } from '@/site/views/vacancy-view'
import type { PageAnswer } from '@/site/http/public-page'
import type { Vacancy as Stored } from '@/cms/generated/payload-types'

/** Loads a stored vacancy's page: a public one, or a draft for its preview. */
export async function loadVacancyPage(
  vacancy: Stored,
  now: Instant,
): Promise<PageAnswer<VacancyView>> {
  const settings = await readSettings()
  return {
    view: toVacancyView(vacancy, { settings, now }),
    keys: ['vacancies', `vacancies:${vacancy.slug}`],
  }
}
