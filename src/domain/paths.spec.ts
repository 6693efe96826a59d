import { describe, expect, it } from '@jest/globals'

import { CONTENT_KINDS, contentType } from './content-types'
import { namedByPath, newsFeedPath, newsPath, pathTo, releaseDownloads, searchPath } from './paths'

describe('paths', () => {
  it.each(CONTENT_KINDS)('gives %s one address, or says that it is shown inside others', (kind) => {
    const { section, shownOn } = contentType(kind)
    const path = pathTo({ kind, slug: 'a-slug' })
    expect(path).toBe(
      section === null ? (shownOn ? `${shownOn}#a-slug` : null) : `${section}/a-slug`,
    )
  })

  it('puts a page below its parent', () => {
    expect(pathTo({ kind: 'pages', slug: 'privacy', parentSlugs: ['about'] })).toBe(
      '/about/privacy',
    )
    const parentSlugs = ['council', 'about']
    expect(pathTo({ kind: 'pages', slug: 'privacy', parentSlugs })).toBe('/council/about/privacy')
    expect(namedByPath('/council/about/privacy')).toEqual({
      is: 'item',
      kind: 'pages',
      slug: 'privacy',
      parentSlugs,
    })
    expect(namedByPath('/news/about/privacy')).toEqual({ is: 'nothing' })
  })

  it('gives each list one address: no empty filters, no page 1', () => {
    expect(newsPath()).toBe('/news')
    expect(newsPath({ topic: 'fostering', year: '' }, 1)).toBe('/news?topic=fostering')
    expect(newsPath({ q: 'a b&c' }, 2)).toBe('/news?q=a+b%26c&page=2')
    expect(newsFeedPath('atom', { topic: 'fostering' })).toBe('/news.atom?topic=fostering')
    expect(searchPath({ q: 'hub', page: 3 })).toBe('/search?q=hub&page=3')
  })

  it('keeps what journalists take away below the release', () => {
    expect(releaseDownloads('hub-opens')).toEqual({
      text: '/news/hub-opens.txt',
      pdf: '/news/hub-opens.pdf',
      ninjs: '/news/hub-opens.ninjs.json',
      pictures: '/news/hub-opens/pictures.zip',
    })
  })
})
