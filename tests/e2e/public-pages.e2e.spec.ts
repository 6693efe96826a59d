import { describe, expect, it } from '@jest/globals'

import { PATHS } from '@/domain/paths'

import { htmlProblems } from './support/html-problems'
import { ask } from './support/hub'
import {
  bySection,
  HUBS,
  NARROWED,
  sitemapPaths,
  storedRedirects,
} from './support/public-addresses'

const paths = await sitemapPaths()
const sections = [...bySection(paths)]
const { moved, gone } = await storedRedirects()

const headingOf = (html: string): string | undefined => /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1]

describe('the sitemap', () => {
  it('has every hub, and no address twice', () => {
    expect(HUBS.filter((hub) => hub !== PATHS.search && !paths.includes(hub))).toEqual([])
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
  })

  it.each(sections)('has pages under %s', (_section, under) => {
    expect(under.length).toBeGreaterThan(0)
  })
})

describe('every public page', () => {
  it.each([...new Set([...HUBS, ...NARROWED, ...paths])])(
    '%s keeps what all promise',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(200)
      const html = await answer.text()
      expect(htmlProblems({ html, headers: answer.headers })).toEqual([])
    },
  )

  it('says that it has changed, or has not, by its entity tag', async () => {
    const etag = (await ask(PATHS.news)).headers.get('etag') ?? ''
    // With If-None-Match and no Cache-Control, fetch sends `no-cache`.
    const asked = { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' }
    const again = await ask(PATHS.news, asked)
    expect([again.status, again.headers.get('cache-control')]).toEqual([
      304,
      'public, max-age=0, must-revalidate',
    ])
  })
})

describe('an address without a page', () => {
  it.each([
    '/nothing-is-here',
    '/news/nothing-is-here',
    '/campaigns/nothing-is-here',
    '/topics/nothing-is-here',
    '/strategies/nothing-is-here',
    '/events/nothing-is-here',
    '/people/nothing-is-here',
    '/join-us/nothing-is-here',
    '/about/nothing-is-here',
  ])('%s answers 404 in the house’s own words', async (path) => {
    const answer = await ask(path)
    expect([answer.status, headingOf(await answer.text())]).toEqual([
      404,
      'We cannot find that page',
    ])
  })

  it.each(['/news?page=9999', '/news?page=x', '/search?q=city&page=0'])(
    '%s answers 404 and leads to the first page',
    async (path) => {
      const answer = await ask(path)
      const html = await answer.text()
      expect([answer.status, html.includes('There is no such page.')]).toEqual([404, true])
    },
  )

  it('answers 400 where the address is broken', async () => {
    expect((await ask('/news/%E0%A4%A')).status).toBe(400)
  })

  it.each(gone)('%s answers 410 once it has been unpublished', async (path) => {
    const answer = await ask(path)
    expect([answer.status, headingOf(await answer.text())]).toEqual([
      410,
      'We have taken this page down',
    ])
  })

  it.each(moved)('$from leads to $to', async ({ from, to }) => {
    const answer = await ask(from)
    expect(answer.status).toBe(301)
    const target = new URL(answer.headers.get('location') ?? '', 'http://none.example')
    expect(target.pathname).toBe(new URL(to ?? '', 'http://none.example').pathname)
  })

  it('the demo has both kinds', () => {
    expect([moved.length > 0, gone.length > 0]).toEqual([true, true])
  })
})
