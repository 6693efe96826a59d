import { describe, expect, it } from '@jest/globals'

import { fieldDifferences, onlyMine } from './save-conflict'

const opened = { title: 'Hub opens', summary: 'A hub opens.', body: [{ id: '1', text: 'Hello' }] }
const fields = Object.keys(opened)
const differ = (theirs: object, yours: object) =>
  fieldDifferences({
    fields,
    opened,
    theirs: { ...opened, ...theirs },
    yours: { ...opened, ...yours },
  })

describe('two people over one save', () => {
  it.each([
    ['theirs', { title: 'New hub' }, {}, 'theirs'],
    ['yours', {}, { title: 'Hub to open' }, 'yours'],
    ['both', { title: 'New hub' }, { title: 'Hub to open' }, 'both'],
  ])('says that a change is %s', (_name, theirs, yours, changedBy) => {
    expect(differ(theirs, yours)).toMatchObject([{ field: 'title', changedBy }])
  })

  it('sees no difference where both wrote the same, or a row only got another id', () => {
    expect(differ({ title: 'New hub' }, { title: 'New hub' })).toEqual([])
    expect(differ({}, { body: [{ id: '2', text: 'Hello' }] })).toEqual([])
  })

  it('sees no difference between an empty field and none', () => {
    expect(differ({ summary: null }, { summary: '' })).toEqual([])
  })

  it('saves only what was changed here, so that the other’s changes stay', () => {
    const differences = differ({ title: 'New hub' }, { summary: 'A hub has opened.' })
    expect(onlyMine(differences)).toEqual({ summary: 'A hub has opened.' })
  })

  it('can empty a field', () => {
    expect(onlyMine(differ({ title: 'New hub' }, { summary: undefined }))).toEqual({
      summary: null,
    })
  })
})
