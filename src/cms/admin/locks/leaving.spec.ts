import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { MOMENT_MS, stay } from './leaving'

const windowAt = (pathname: string) => Object.assign(new EventTarget(), { location: { pathname } })

const HERE = '/admin/collections/topics/1'
let page: ReturnType<typeof windowAt>
let left: string[]
const open = (key = 'one') => stay(page, { key, leave: () => left.push(key) })

beforeEach(() => {
  jest.useFakeTimers()
  page = windowAt(HERE)
  left = []
})
afterEach(() => {
  jest.runAllTimers()
  jest.useRealTimers()
})

describe('leaving a form', () => {
  it('is not what a form does that is drawn again in its place', () => {
    const goes = open()
    goes()
    open()
    jest.advanceTimersByTime(MOMENT_MS * 2)
    expect(left).toEqual([])
  })

  it('is told after a moment where it does not come back', () => {
    const goes = open()
    goes()
    expect(left).toEqual([])
    jest.advanceTimersByTime(MOMENT_MS)
    expect(left).toEqual(['one'])
  })

  it('is told at once by a link to another address', () => {
    const goes = open()
    page.location.pathname = '/admin'
    goes()
    expect(left).toEqual(['one'])
  })

  it('is told at once, and once, when the page goes', () => {
    open()
    page.dispatchEvent(new Event('pagehide'))
    expect(left).toEqual(['one'])
  })

  it('is told when the page goes within the moment', () => {
    const goes = open()
    goes()
    page.dispatchEvent(new Event('pagehide'))
    jest.advanceTimersByTime(MOMENT_MS)
    expect(left).toEqual(['one'])
  })

  it('is told of one document though another is opened in its place', () => {
    const goes = open()
    goes()
    open('two')
    jest.advanceTimersByTime(MOMENT_MS)
    expect(left).toEqual(['one'])
  })
})
