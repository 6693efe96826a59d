import { describe, expect, it } from '@jest/globals'

import type { Setting } from '@/cms/generated/payload-types'

import { toGone, toMissing } from './error-page-view'
import { toSiteFrame } from './site-frame'

const settings = {
  councilName: 'Borough of Somewhere',
  dateStyle: 'plain',
  pressOffice: { phone: '01632 960 118' },
} as Setting // the fields the frame reads

const SINCE = '2025-09-29T23:10:00.000Z'

const siteAt = (path: string) =>
  toSiteFrame({
    settings,
    towns: [],
    banners: [],
    origin: 'https://news.example',
    path,
    now: '2025-10-02T06:40:00.000Z',
  })

describe('an error page', () => {
  it('of an address that was never one says so, and whom to ring on deadline', () => {
    const missing = toMissing(siteAt('/nowhere'))
    expect(missing.status).toBe(404)
    expect(missing.links.at(-1)).toEqual({
      href: 'tel:+441632960118',
      text: 'Ring 01632 960 118',
      detail: 'If you are on deadline',
    })
  })

  it.each([
    ['published-in-error', /mistake/],
    ['consolidated', /another page/],
    ['personal-data', /personal information/],
    ['legal', /legal reason/],
    [null, /will not come back/],
  ] as const)('of something taken down (%s) says why in words', (reason, words) => {
    const gone = toGone(siteAt('/news/mistake'), { reason, since: SINCE })
    expect(gone.status).toBe(410)
    expect(gone.text).toMatch(words)
    expect(gone.text).toMatch(/^That was on 30 September 2025\. /)
  })

  it('leads to the list the page was in, or home where there was none', () => {
    const first = (path: string) => toGone(siteAt(path), { reason: null, since: SINCE }).links[0]
    expect(first('/news/mistake')).toEqual({ href: '/news', text: 'All news' })
    expect(first('/strategies/old')).toEqual({ href: '/strategies', text: 'All strategies' })
    expect(first('/old-page')).toEqual({ href: '/', text: 'Home page' })
  })
})
