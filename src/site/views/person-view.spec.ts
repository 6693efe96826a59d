import { describe, expect, it } from '@jest/globals'

import type { NewsRelease, Person } from '@/cms/generated/payload-types'

import { BLOCK_EXAMPLES } from './block-examples'
import { toPersonView, toRoleViews } from './person-view'
import { EXAMPLE_NOW, EXAMPLE_PERSON, EXAMPLE_RELEASE, EXAMPLE_SETTINGS } from './site-examples'

const view = (changed: Partial<Person> = {}, quotedIn: NewsRelease[] = [EXAMPLE_RELEASE]) =>
  toPersonView(
    { ...EXAMPLE_PERSON, ...changed },
    {
      settings: EXAMPLE_SETTINGS,
      quotedIn: quotedIn.map((doc) => ({ kind: 'news-releases', doc })),
      now: EXAMPLE_NOW,
    },
  )

describe('the roles of a person', () => {
  const held = { role: 'council leader', isHeldNow: true }

  it.each([
    [{ ...held, startsOn: '2023-05-11T12:00:00Z' }, 'Since May 2023', true],
    [
      { role: 'mayor', startsOn: '2021-05-11T12:00:00Z', endsOn: '2023-05-10T12:00:00Z' },
      'May 2021 to May 2023',
      false,
    ],
    [{ role: 'mayor', endsOn: '2023-05-10T12:00:00Z' }, 'Until May 2023', false],
    [{ role: 'mayor', startsOn: '2021-05-11T12:00:00Z' }, 'From May 2021', false],
    [
      { role: 'mayor', seenOn: 'a release of 2021' },
      'Dates not recorded. Known from: a release of 2021',
      false,
    ],
    [{ role: 'mayor' }, 'Dates not recorded', false],
    [{ ...held, endsOn: '2025-10-01T12:00:00Z' }, 'Until October 2025', false],
  ])('have the dates that are known and no others: %o', (appointment, period, isCurrent) => {
    expect(toRoleViews([appointment], EXAMPLE_NOW)).toMatchObject([{ period, isCurrent }])
  })

  it('stand newest first', () => {
    const earlier = { role: 'mayor', startsOn: '2019-05-11T12:00:00Z' }
    const later = { role: 'council leader', startsOn: '2023-05-11T12:00:00Z' }
    expect(toRoleViews([earlier, later], EXAMPLE_NOW).map(({ role }) => role)).toEqual([
      'Council leader',
      'Mayor',
    ])
  })
})

describe('what a person said', () => {
  it('has the role of that day, whatever the person is now', () => {
    const [said] = view().said
    expect(said?.quote).toMatchObject({
      role: 'Cabinet member for examples',
      roleNote: 'Role when this was said, June 2021',
    })
    expect(JSON.stringify(view().said)).not.toContain('council leader')
  })

  it('leads to the quote where it was published', () => {
    const quotes = [BLOCK_EXAMPLES.quote, { ...BLOCK_EXAMPLES.quote, speaker: EXAMPLE_PERSON }]
    const [said, ...others] = view({}, [{ ...EXAMPLE_RELEASE, body: quotes }]).said
    expect(others).toEqual([])
    expect(said?.source.href).toBe('/news/strategy-extended#quote-2')
  })

  it('is called their own words only where all of it is', () => {
    const reported = { ...BLOCK_EXAMPLES.quote, speaker: EXAMPLE_PERSON, kind: 'reported' as const }
    expect(view().saidTitle).toBe('In their own words')
    expect(view({}, [{ ...EXAMPLE_RELEASE, body: [reported] }]).saidTitle).toBe('What they said')
    expect(view({}, []).saidTitle).toBe('What they said')
  })

  it('leaves out what others said', () => {
    expect(view({ id: 'somebody-else' }).said).toEqual([])
  })
})

describe('a person', () => {
  it('has a name in full, and may be interviewed only if the person says so', () => {
    expect(view()).toMatchObject({ name: 'Councillor Sam Example', interview: null })
    const interviews = { isAvailable: true, subjects: 'Schools' }
    expect(view({ interviews }).interview).toEqual({ subjects: 'Schools', languages: '' })
  })
})
