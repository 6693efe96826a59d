import { expect, it } from '@jest/globals'

import { toEventMonths } from './event-months-view'

const event = (slug: string, startsAt: string) =>
  ({ title: slug, slug, startsAt, endsAt: startsAt, status: 'on' }) as const

it('puts an event in the London month it begins in', () => {
  const months = toEventMonths([
    event('late', '2025-06-30T22:59:00.000Z'),
    event('first', '2025-06-30T23:00:00.000Z'),
    event('second', '2025-07-02T10:00:00.000Z'),
  ])
  expect(months.map(({ id, title, events }) => [id, title, events.length])).toEqual([
    ['june-2025', 'June 2025', 1],
    ['july-2025', 'July 2025', 2],
  ])
})
