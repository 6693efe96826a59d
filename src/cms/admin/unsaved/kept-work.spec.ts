import { beforeEach, describe, expect, it } from '@jest/globals'

import {
  changedFields,
  findWork,
  clearAllWork,
  forgetOldWork,
  keepWork,
  type KeptWork,
  workKey,
} from './kept-work'

/** The part of a browser's storage that is used here, with a quota of `size` characters. */
class Shelf implements Storage {
  [name: string]: unknown
  readonly #items = new Map<string, string>()
  readonly #size: number
  constructor(size: number) {
    this.#size = size
  }
  get length() {
    return this.#items.size
  }
  key(at: number) {
    return [...this.#items.keys()][at] ?? null
  }
  getItem(key: string) {
    return this.#items.get(key) ?? null
  }
  setItem(key: string, value: string) {
    if (value.length > this.#size) throw new DOMException('Full', 'QuotaExceededError')
    this.#items.set(key, value)
  }
  removeItem(key: string) {
    this.#items.delete(key)
  }
  clear() {
    this.#items.clear()
  }
}

const place = { user: '7', entity: 'news-releases', document: 'new' }
const work = (at: string): KeptWork => ({
  at,
  savedOver: null,
  fields: { title: `Typed at ${at}` },
})
const MONDAY = '2026-03-02T09:00:00.000Z'
const TUESDAY = '2026-03-03T09:00:00.000Z'
const nobody = () => false

let shelf: Shelf
beforeEach(() => {
  shelf = new Shelf(10_000)
})

describe('unsaved work in the browser', () => {
  it('is found again by whoever typed it, newest first, and by nobody else', () => {
    keepWork(shelf, workKey(place, 'a'), work(MONDAY))
    keepWork(shelf, workKey(place, 'b'), work(TUESDAY))
    const found = findWork(shelf, place, nobody).map(({ work: { at } }) => at)
    expect(found).toEqual([TUESDAY, MONDAY])
    expect(findWork(shelf, { ...place, user: '8' }, nobody)).toEqual([])
    expect(findWork(shelf, { ...place, user: '77' }, nobody)).toEqual([])
    expect(findWork(shelf, { ...place, document: '3' }, nobody)).toEqual([])
  })

  it('is not offered while the form that it was typed in is still open', () => {
    keepWork(shelf, workKey(place, 'a'), work(MONDAY))
    expect(findWork(shelf, place, (key) => key === workKey(place, 'a'))).toEqual([])
  })

  it('is gone from the browser when somebody signs out, and nothing else is', () => {
    shelf.setItem('theme', 'dark')
    keepWork(shelf, workKey(place, 'a'), work(MONDAY))
    keepWork(shelf, workKey({ ...place, user: '8' }, 'b'), work(MONDAY))
    clearAllWork(shelf)
    expect(shelf.length).toBe(1)
    expect(shelf.getItem('theme')).toBe('dark')
  })

  it('goes after a week, as does what cannot be read', () => {
    keepWork(shelf, workKey(place, 'a'), work(MONDAY))
    keepWork(shelf, workKey(place, 'b'), work(TUESDAY))
    shelf.setItem(workKey(place, 'c'), '{')
    forgetOldWork(shelf, new Date('2026-03-09T12:00:00.000Z'))
    expect(findWork(shelf, place, nobody).map(({ work: { at } }) => at)).toEqual([TUESDAY])
    expect(shelf.length).toBe(1)
  })

  it('says when the browser does not take it', () => {
    expect(keepWork(new Shelf(10), workKey(place, 'a'), work(MONDAY))).toBe(false)
    expect(keepWork(shelf, workKey(place, 'a'), work(MONDAY))).toBe(true)
  })

  it('is what was changed alone, without what the hub keeps itself', () => {
    const before = { title: 'A', body: 0, topics: [1], updatedAt: 'then' }
    const now = { title: 'A', body: [{ words: 'B' }], topics: [], updatedAt: 'now' }
    const changed = changedFields(before, now, (name) => name === 'updatedAt')
    expect(changed).toEqual({ body: [{ words: 'B' }], topics: [] })
  })
})
