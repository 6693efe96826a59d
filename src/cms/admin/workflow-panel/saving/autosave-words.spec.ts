import { describe, expect, it } from '@jest/globals'

import { type AutosaveFacts, autosaveWords } from './autosave-words'

const now = new Date('2026-11-27T10:00:00Z')
const wordsFor = (facts: Partial<AutosaveFacts>) =>
  autosaveWords(
    { savedAt: null, isReadOnly: false, isOutdated: false, hasFailed: false, ...facts },
    now,
  )

describe('the words about saving by itself', () => {
  it('promise it, and say when it was done', () => {
    expect(wordsFor({})).toBe('What you type here is saved by itself.')
    expect(wordsFor({ savedAt: now })).toMatch(/^Saved by itself today/)
  })

  it.each(['isReadOnly', 'isOutdated', 'hasFailed'] as const)(
    'promise nothing with %s, and still say when it was done last',
    (fact) => {
      expect(wordsFor({ [fact]: true })).toMatch(/[Nn]othing is saved/)
      expect(wordsFor({ [fact]: true, savedAt: now })).toMatch(/[Nn]othing is saved.*last today/)
    },
  )
})
