import { describe, expect, it } from '@jest/globals'

import { contentHash, isSameContent } from './canonical-content'

const release = {
  title: 'Hub opens',
  body: [{ blockType: 'text', id: 'row1', content: { text: 'Hello' } }],
}

describe('contentHash', () => {
  it('is the same for the same content, whatever the order of fields and the ids of rows', () => {
    const again = {
      body: [{ content: { text: 'Hello' }, id: 'row2', blockType: 'text' }],
      title: 'Hub opens',
    }
    expect(contentHash(again, {})).toBe(contentHash(release, {}))
  })

  it('takes no notice of what the workflow and the database keep', () => {
    const stored = {
      ...release,
      id: 1,
      state: 'approved',
      updatedAt: 'now',
      authorIds: ['a'],
      reviewer: 3,
    }
    expect(isSameContent(stored, release)).toBe(true)
  })

  it.each([
    ['a word', { ...release, title: 'Hub opens late' }],
    ['an added field', { ...release, strand: 'Family Matters' }],
    ['a block', { ...release, body: [] }],
    [
      'a letter inside a block',
      { ...release, body: [{ blockType: 'text', content: { text: 'Hallo' } }] },
    ],
    ['a checkbox that is off', { ...release, isHeldNow: false }],
  ])('changes with %s', (_what, changed) => {
    expect(isSameContent(changed, release)).toBe(false)
  })

  it('treats nothing, an empty text and an empty list alike, since databases differ in them', () => {
    expect(
      isSameContent(
        { ...release, strand: null, dateline: '', topics: [], seo: { title: null } },
        release,
      ),
    ).toBe(true)
  })

  it('changes when the bytes of a picture do', () => {
    expect(contentHash(release, { 1: 'aa' })).not.toBe(contentHash(release, { 1: 'bb' }))
  })
})
