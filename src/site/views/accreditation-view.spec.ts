import { describe, expect, it } from '@jest/globals'

import type { Accreditation, Organisation } from '@/cms/generated/payload-types'

import { toAccreditationEntry } from './accreditation-view'

const accreditation = {
  title: 'Disability Confident',
  slug: 'disability-confident',
  level: 'Level 2',
  expiresOn: '2026-03-31T00:00:00.000Z',
} as Accreditation // the fields the view reads

const facts = (changes: Partial<Accreditation> = {}, now = '2026-01-01T00:00:00.000Z') =>
  toAccreditationEntry({ ...accreditation, ...changes }, now).facts

describe('an accreditation', () => {
  it('stands through its last London day and then says that it has ended', () => {
    expect(facts({}, '2026-03-31T22:00:00.000Z').at(-1)).toEqual({
      name: 'Until',
      text: '31 March 2026',
    })
    expect(facts({}, '2026-03-31T23:30:00.000Z').at(-1)).toEqual({
      name: 'Ended',
      text: '31 March 2026',
    })
  })

  it('names who runs it, with a link where there is one', () => {
    const body = { title: 'Landau', slug: 'landau', kind: ['partner'] } as Organisation // as above
    expect(facts({ awardingBody: body })).toContainEqual({ name: 'Run by', text: 'Landau' })
    expect(facts({ awardingBody: { ...body, website: 'https://landau.example' } })).toContainEqual({
      name: 'Run by',
      links: [{ href: 'https://landau.example', text: 'Landau' }],
    })
  })
})
