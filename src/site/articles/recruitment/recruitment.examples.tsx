import type { Page, Vacancy } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES, EXAMPLE_PICTURE, exampleText } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { toRecruitmentView } from '@/site/views/recruitment-view'
import { EXAMPLE_NOW, EXAMPLE_SETTINGS } from '@/site/views/site-examples'
import { toVacancyView } from '@/site/views/vacancy-view'

import { Recruitment } from './recruitment'
import { VacancyArticle } from './vacancy-article'

const times = { createdAt: EXAMPLE_NOW, updatedAt: EXAMPLE_NOW }

const POST: Vacancy = {
  ...times,
  id: 'planner',
  title: 'Senior planner',
  slug: 'senior-planner',
  summary: 'Shape where the city’s next 2,000 homes are built.',
  reportsTo: 'Head of planning',
  salary: '£41,000 to £45,000',
  closesAt: '2025-10-31T17:00:00.000Z',
  body: [
    {
      blockType: 'text',
      content: exampleText('What you will do', 'Lead a team of four planners.'),
    },
  ],
  applyAddress: 'https://jobs.example/senior-planner',
  contact: 'Robin Sample, 01632 960 141',
}
const OPEN_UNTIL_FILLED: Vacancy = {
  ...times,
  id: 'foster-carer',
  title: 'Foster carer',
  slug: 'foster-carer',
}
const INTRODUCTION: Page = {
  ...times,
  id: 'join-us',
  title: 'Join us',
  summary: 'Work that you can see from your own window.',
  picture: EXAMPLE_PICTURE,
  body: [BLOCK_EXAMPLES.text],
}

const recruitment = (page: Page | null, vacancies: readonly Vacancy[]) => (
  <Recruitment view={toRecruitmentView({ page, vacancies, now: EXAMPLE_NOW })} />
)
const post = (changes: Partial<Vacancy> = {}) => (
  <VacancyArticle
    view={toVacancyView({ ...POST, ...changes }, { settings: EXAMPLE_SETTINGS, now: EXAMPLE_NOW })}
  />
)

export const examples = {
  'an introduction and the posts that are open': recruitment(INTRODUCTION, [
    POST,
    OPEN_UNTIL_FILLED,
  ]),
  'posts without an introduction': recruitment(null, [POST]),
  'no post open': recruitment(INTRODUCTION, []),
  'a post': post(),
  'a post of which little is known': (
    <VacancyArticle
      view={toVacancyView(OPEN_UNTIL_FILLED, { settings: EXAMPLE_SETTINGS, now: EXAMPLE_NOW })}
    />
  ),
  'a post that has closed': post({ closesAt: '2025-09-30T17:00:00.000Z' }),
  'a post that has been withdrawn': post({
    closesAt: '2025-09-30T17:00:00.000Z',
    state: 'withdrawn',
    withdrawnAt: '2025-09-20T09:00:00.000Z',
    withdrawnReason: 'The post is no longer needed.',
  }),
  'a post that was withdrawn before it closed': post({
    state: 'withdrawn',
    withdrawnAt: '2025-09-20T09:00:00.000Z',
    withdrawnReason: 'The post is no longer needed.',
  }),
  'a job title that has to break': post({ title: LONG_WORD, reportsTo: LONG_WORD }),
} satisfies Examples
