import { describe, expect, it } from '@jest/globals'

import type { Vacancy } from '@/cms/generated/payload-types'

import { toVacancyView } from './vacancy-view'

const vacancy = {
  title: 'Assistant Director',
  slug: 'assistant-director',
  reportsTo: 'Director',
  closesAt: '2025-10-31T17:00:00.000Z',
  applyAddress: 'https://jobs.example/1',
  updatedAt: '2025-10-01T09:00:00.000Z',
} as Vacancy // the fields the view reads

const viewed = (now: string, changes: Partial<Vacancy> = {}) =>
  toVacancyView({ ...vacancy, ...changes }, { settings: { dateStyle: 'plain' }, now })

describe('a vacancy', () => {
  it('takes applications until the minute it closes, in London time', () => {
    const open = viewed('2025-10-31T16:59:59.000Z')
    expect(open).toMatchObject({ isClosed: false, applyHref: 'https://jobs.example/1' })
    expect(open.facts.at(-1)).toEqual({ name: 'Closes', text: 'Friday 31 October 2025, 5pm' })
    const closed = viewed('2025-10-31T17:00:00.000Z')
    expect(closed).toMatchObject({ isClosed: true, applyHref: null })
    expect(closed.facts.at(-1)?.name).toBe('Closed')
  })

  it('says that it is open until filled, so that no date looks forgotten', () => {
    const view = viewed('2030-01-01T00:00:00.000Z', { closesAt: null })
    expect(view.isClosed).toBe(false)
    expect(view.facts.at(-1)).toEqual({ name: 'Closes', text: 'When it is filled' })
  })

  it('leaves out facts that nobody wrote', () => {
    expect(viewed('2025-10-01T00:00:00.000Z').facts.map(({ name }) => name)).toEqual([
      'Reports to',
      'Closes',
    ])
  })
})
