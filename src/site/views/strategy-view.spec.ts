import { describe, expect, it } from '@jest/globals'

import type { Strategy } from '@/cms/generated/payload-types'

import { EXAMPLE_PICTURE } from './block-examples'
import { EXAMPLE_NOW, EXAMPLE_SETTINGS, EXAMPLE_STRATEGY } from './site-examples'
import { strategyLink, toStrategyView } from './strategy-view'

const next = strategyLink({
  ...EXAMPLE_STRATEGY,
  title: 'Next plan',
  startYear: 2027,
  endYear: 2030,
})

const view = (changed: Partial<Strategy> = {}, replacedBy = [next].slice(1)) =>
  toStrategyView(
    { ...EXAMPLE_STRATEGY, ...changed },
    { settings: EXAMPLE_SETTINGS, replacedBy, now: EXAMPLE_NOW },
  )
const factOf = (strategy: ReturnType<typeof view>, name: string) =>
  strategy.facts.find((fact) => fact.name === name)

describe('a strategy', () => {
  it('marks this year among its years', () => {
    expect(view().years).toEqual([
      { year: 2024, when: 'past' },
      { year: 2025, when: 'now' },
      { year: 2026, when: 'ahead' },
    ])
  })

  it('draws no years of a period too long to draw', () => {
    expect(view({ endYear: 2050 }).years).toEqual([])
  })

  it('gives each priority an address of its own', () => {
    expect(view().prioritiesTitle).toBe('Two priorities')
    expect(view().priorities.map(({ anchor }) => anchor)).toEqual(['priority-1', 'priority-2'])
  })

  it.each([['draft'], ['proposed']] as const)('is never shown as decided while %s', (status) => {
    const undecided = view({ status })
    expect(undecided.planStatus?.text).toMatch(/not/)
    expect(undecided.years).toEqual([])
    expect(factOf(undecided, 'Approved by')).toBeUndefined()
    expect(factOf(undecided, 'For decision by')?.text).toBe('Cabinet')
    expect(JSON.stringify(undecided)).not.toContain('21 March 2024')
  })

  it('says who approved it, and when, once it is in force', () => {
    expect(view().planStatus).toBeNull()
    expect(factOf(view(), 'Approved by')?.text).toBe('Cabinet, 21 March 2024')
  })

  it('leads to what it replaces and to what replaces it', () => {
    const superseded = view({ status: 'superseded', supersedes: EXAMPLE_STRATEGY }, [next])
    expect(superseded.planStatus?.links).toEqual([next])
    expect(factOf(superseded, 'Replaced by')?.links).toEqual([next])
    expect(factOf(superseded, 'Replaces')?.links).toMatchObject([{ detail: '2024 to 2026' }])
  })

  it('offers the page that everybody can read before the PDF', () => {
    const document = { ...EXAMPLE_PICTURE, mimeType: 'application/pdf', pages: 36 }
    const { documents } = view({ document, accessibleVersion: '/our-city-in-full' })
    expect(documents.map(({ href }) => href)).toEqual(['/our-city-in-full', '/media/kilns.jpg'])
    expect(documents[1]?.facts).toBe('PDF, 4.1 MB, 36 pages')
  })
})
