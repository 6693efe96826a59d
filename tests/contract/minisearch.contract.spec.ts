import { beforeEach, describe, expect, it } from '@jest/globals'
import MiniSearch from 'minisearch'

type Item = { key: string; title: string; words: string }

let index: MiniSearch<Item>
beforeEach(() => {
  index = new MiniSearch<Item>({
    idField: 'key',
    fields: ['title', 'words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4 }, combineWith: 'AND' },
  })
})

const keysFor = (query: string, options = {}) => index.search(query, options).map(({ id }) => id)

describe('MiniSearch', () => {
  it('takes an item again under the key that was discarded just before', () => {
    index.add({ key: 'a', title: 'Bus', words: 'old words' })
    index.discard('a')
    index.add({ key: 'a', title: 'Bus', words: 'new words' })
    expect(keysFor('new')).toEqual(['a'])
    expect(keysFor('old')).toEqual([])
    expect(index.documentCount).toBe(1)
  })

  it('asks about each word with its place among all of them', () => {
    index.add({ key: 'a', title: 'Bus', words: 'lanes open' })
    const asked: unknown[] = []
    const prefix = (term: string, place: number, all: string[]) => {
      asked.push([term, place, all.length])
      return place === all.length - 1
    }
    expect(keysFor('lanes op', { prefix })).toEqual(['a'])
    expect(asked).toEqual([
      ['lanes', 0, 2],
      ['op', 1, 2],
    ])
    expect(keysFor('lan open', { prefix })).toEqual([])
  })

  it('puts a word of a title before the same word elsewhere, the best first', () => {
    index.add({ key: 'elsewhere', title: 'News', words: 'bus' })
    index.add({ key: 'title', title: 'bus', words: 'news' })
    expect(keysFor('bus')).toEqual(['title', 'elsewhere'])
  })

  it('finds nothing for words of which one is nowhere', () => {
    index.add({ key: 'a', title: 'Bus', words: 'lanes' })
    expect(keysFor('Bus nowhere')).toEqual([])
  })
})
