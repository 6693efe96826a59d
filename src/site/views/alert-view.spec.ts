import { describe, expect, it } from '@jest/globals'

import { type AlertBanner } from '@/cms/generated/payload-types'

import { toAlertViews } from './alert-view'

const NOW = '2025-10-02T06:40:00.000Z'

const banner = (fields: Partial<AlertBanner>) =>
  ({
    id: '1',
    title: 'Garden waste is a day late',
    severity: 'minor',
    startsAt: '2025-10-02T06:00:00.000Z',
    endsAt: '2025-10-03T06:00:00.000Z',
    where: 'everywhere',
    ...fields,
  }) as AlertBanner // the fields the view reads

const shown = (fields: Partial<AlertBanner>, { path = '/press', now = NOW } = {}) =>
  toAlertViews({ banners: [banner(fields)], path, now }).length === 1

describe('alert banners', () => {
  it.each([
    ['before its start', '2025-10-02T05:59:59.000Z', false],
    ['from its start', '2025-10-02T06:00:00.000Z', true],
    ['until just before its end', '2025-10-03T05:59:59.000Z', true],
    ['at its end', '2025-10-03T06:00:00.000Z', false],
  ])('%s: %s, shown: %s', (_, now, isShown) => {
    expect(shown({}, { now })).toBe(isShown)
  })

  it.each([
    ['everywhere', '/join-us', true],
    ['home', '/', true],
    ['home', '/news', false],
    ['news', '/news', true],
    ['news', '/news/family-hub', true],
    ['news', '/newsletter', false],
  ] as const)('one for %s on %s is shown: %s', (where, path, isShown) => {
    expect(shown({ where }, { path })).toBe(isShown)
  })

  it('come loudest first', () => {
    const severities = ['announcement', 'minor', 'emergency', 'notable-death'] as const
    const banners = severities.map((severity) => banner({ id: severity, severity }))
    expect(toAlertViews({ banners, path: '/', now: NOW }).map(({ severity }) => severity)).toEqual([
      'notable-death',
      'emergency',
      'minor',
      'announcement',
    ])
  })

  it('say in London time when they last went out', () => {
    const [alert] = toAlertViews({
      banners: [banner({ publishedAt: '2025-10-02T06:40:00.000Z' })],
      path: '/',
      now: NOW,
    })
    expect(alert?.updated.text).toBe('Thursday 2 October 2025, 7:40am')
  })
})
