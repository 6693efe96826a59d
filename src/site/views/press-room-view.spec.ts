import { describe, expect, it } from '@jest/globals'

import { isOfficeOpen, toPressRoomView } from './press-room-view'
import { EXAMPLE_NOW, EXAMPLE_RELEASE, EXAMPLE_SETTINGS } from './site-examples'

const view = (changed: Partial<Parameters<typeof toPressRoomView>[0]> = {}) =>
  toPressRoomView({
    newest: EXAMPLE_RELEASE,
    recent: [],
    pictures: [],
    people: [],
    page: null,
    settings: EXAMPLE_SETTINGS,
    now: EXAMPLE_NOW,
    ...changed,
  })
const phones = (now: string) => view({ now }).contacts.map(({ contact }) => contact.phone?.text)

describe('the press room', () => {
  it.each([
    ['2025-10-02T07:29:00.000Z', false],
    ['2025-10-02T07:30:00.000Z', true],
    ['2025-10-02T15:59:00.000Z', true],
    ['2025-10-02T16:00:00.000Z', false],
    ['2025-12-02T08:30:00.000Z', true],
    ['2025-10-04T11:00:00.000Z', false],
    ['2025-10-05T11:00:00.000Z', false],
  ])('is open by the London clock at %s: %s', (now, isOpen) => {
    expect(isOfficeOpen(EXAMPLE_SETTINGS, now)).toBe(isOpen)
  })

  it('gives the number that answers now first', () => {
    expect(phones('2025-10-02T11:00:00.000Z')).toEqual(['01632 960 118', '01632 960 119'])
    expect(phones('2025-10-02T22:00:00.000Z')).toEqual(['01632 960 119', '01632 960 118'])
  })

  it('has one number at all hours where the council has no other', () => {
    const settings = { ...EXAMPLE_SETTINGS, outOfHours: {} }
    expect(view({ settings, now: '2025-10-02T22:00:00.000Z' }).contacts).toMatchObject([
      { isNow: true, contact: { phone: { text: '01632 960 118' } } },
    ])
  })

  it('leads from the newest release to its text, quotes and pictures', () => {
    expect(view().newest?.links).toEqual([
      { href: '/news/strategy-extended.txt', text: 'Plain text' },
      { href: '/news/strategy-extended#quote-1', text: '1 quote' },
      { href: '/news/strategy-extended#pictures', text: '1 picture' },
    ])
  })
})
