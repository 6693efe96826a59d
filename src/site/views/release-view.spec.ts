import { describe, expect, it } from '@jest/globals'

import type { NewsRelease } from '@/cms/generated/payload-types'

import { EXAMPLE_PICTURE } from './block-examples'
import { toReleaseView } from './release-view'
import { EXAMPLE_CAMPAIGN, EXAMPLE_NOW, EXAMPLE_RELEASE, EXAMPLE_SETTINGS } from './site-examples'

const view = (changed: Partial<NewsRelease> = {}) =>
  toReleaseView(
    { ...EXAMPLE_RELEASE, ...changed },
    { settings: EXAMPLE_SETTINGS, now: EXAMPLE_NOW },
  )

describe('a release', () => {
  it('prints its date as the council does', () => {
    expect(view().published).toEqual({ iso: '2021-06-15', text: 'Tuesday, 15th June 2021' })
  })

  it('keeps the name of the council that issued it', () => {
    expect(view({ issuedBy: 'Old Council' })).toMatchObject({
      issuedBy: 'Old Council',
      boilerplate: { title: 'About Old Council' },
    })
  })

  it.each([
    [null, 'The council of today.'],
    ['The council as it was.', 'The council as it was.'],
  ])(
    'prints the boilerplate stored on it (%s) before the one in the settings',
    (stored, printed) => {
      expect(view({ boilerplate: stored }).boilerplate.paragraphs).toEqual([printed])
    },
  )

  it('has the press office to ring, unless it names somebody else', () => {
    expect(view().contact.phone?.text).toBe('01632 960 118')
    const own = view({ pressContact: { name: 'Jo', phone: '01632 960 200' } }).contact
    expect(own).toMatchObject({ name: 'Jo', phone: { href: 'tel:+441632960200' } })
    expect(own.outOfHours?.text).toBe('01632 960 119')
  })

  it('says that it is from a leadership that has ended', () => {
    expect(view().historyNote).toMatch(/previous council leadership/)
    expect(view({ publishedAt: '2024-06-15T12:00:00.000Z' }).historyNote).toBe('')
  })

  it('leads from its strand to the campaign of that name', () => {
    expect(view({ strand: 'Stoke Family Matters', campaigns: [EXAMPLE_CAMPAIGN] })).toMatchObject({
      strand: { text: 'Stoke Family Matters', href: '/campaigns/family-matters' },
      art: '/assets/img/tile-plates.svg',
    })
    expect(view({ strand: 'Another strand' }).strand?.href).toBeNull()
  })

  it('offers only what readers may see', () => {
    expect(view().mediaPack).toHaveLength(1)
    expect(view({ campaigns: ['5'] }).relations.campaigns).toEqual([])
    expect(view({ mediaPack: [] }).downloads.pictures).toBeNull()
  })
})

describe('a release that changed', () => {
  const changes: NewsRelease['changes'] = [
    { kind: 'update', note: 'A date was added.', at: '2025-09-01T09:00:00.000Z' },
    { kind: 'minor', note: 'Comma.', at: '2025-09-02T09:00:00.000Z' },
    { kind: 'correction', note: 'The year was wrong.', at: '2025-10-01T09:00:00.000Z' },
  ]

  it('tells the public of corrections and updates, newest first, and of nothing minor', () => {
    expect(view({ changes }).changes.map(({ title, anchor }) => [title, anchor])).toEqual([
      ['Correction, 1 October 2025', 'change-3'],
      ['Updated, 1 September 2025', 'change-1'],
    ])
  })

  it('was last changed when the public was told, not when somebody typed', () => {
    expect(view().updatedAt).toBe(EXAMPLE_RELEASE.publishedAt)
    expect(view({ changes }).updatedAt).toBe('2025-10-01T09:00:00.000Z')
  })

  it('gives the minute of each update in an emergency', () => {
    const [latest] = view({ changes, kind: 'emergency-update' }).changes
    expect(latest?.title).toBe('Correction, Wednesday 1 October 2025, 10am')
  })
})

describe('a withdrawn release', () => {
  const withdrawn = view({
    state: 'withdrawn',
    withdrawnAt: '2025-08-20T09:00:00.000Z',
    withdrawnReason: 'The times were wrong.\n\nDo not share them.',
    picture: EXAMPLE_PICTURE,
  })

  it('gives the public reason and the day', () => {
    expect(withdrawn.withdrawal).toMatchObject({
      date: { text: 'Wednesday, 20th August 2025' },
      reason: ['The times were wrong.', 'Do not share them.'],
    })
    expect(withdrawn.updatedAt).toBe('2025-08-20T09:00:00.000Z')
  })

  it('keeps its words and offers nothing any more', () => {
    expect(withdrawn.body.map(({ type }) => type)).toEqual(['text', 'quote'])
    expect(withdrawn).toMatchObject({ picture: null, mediaPack: [], downloads: { pictures: null } })
  })
})
