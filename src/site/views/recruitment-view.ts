import type { Page, Vacancy } from '@/cms/generated/payload-types'
import type { Instant } from '@/domain/dates'

import { type BlockView, toBodyView } from './body-view'
import type { EntryView } from './entry-view'
import { type PictureView, toPictureView } from './picture-view'
import { toVacancyEntry } from './vacancy-view'

/** The recruitment page: its introduction, and the open vacancies. */
export type RecruitmentView = {
  readonly title: string
  readonly summary: string
  readonly picture: PictureView | null
  readonly body: readonly BlockView[]
  readonly vacancies: readonly EntryView[]
}

type RecruitmentArgs = { page: Page | null; vacancies: readonly Vacancy[]; now: Instant }

export const toRecruitmentView = ({ page, vacancies, now }: RecruitmentArgs): RecruitmentView => ({
  title: page?.title ?? 'Join us',
  summary: page?.summary || 'Work for the council.',
  picture: toPictureView(page?.picture, { now }),
  body: toBodyView(page?.body, { now }),
  vacancies: vacancies.map((vacancy) => toVacancyEntry(vacancy, now)),
})
