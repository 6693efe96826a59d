import { describe, expect, it } from '@jest/globals'

import { type Media, type Place, type Setting } from '@/cms/generated/payload-types'

import { toSiteFrame } from './site-frame'

const settings: Setting = { id: '1', councilName: 'Borough of Somewhere', dateStyle: 'plain' }

const frame = (changes: Partial<Setting> = {}, path = '/news/family-hub') =>
  toSiteFrame({
    settings: { ...settings, ...changes },
    towns: [],
    banners: [],
    origin: 'https://news.example',
    path,
    now: '2025-10-02T06:40:00.000Z',
  })

describe('what stands around every page', () => {
  it('marks the section a page is in, and the page itself', () => {
    const current = (path: string) =>
      frame({}, path)
        .navigation.filter((link) => link.current !== 'no')
        .map((link) => [link.text, link.current])
    expect(current('/news/family-hub')).toEqual([['News', 'section']])
    expect(current('/news')).toEqual([['News', 'page']])
    expect(current('/newsletter')).toEqual([])
  })

  it('has the council’s name from settings, and holds up when little else is set', () => {
    const { councilName, serviceName, logo, footer, pressOffice } = frame()
    expect({ councilName, serviceName, logo }).toEqual({
      councilName: 'Borough of Somewhere',
      serviceName: 'News and campaigns',
      logo: null,
    })
    expect(footer).toEqual({ columns: [], services: null, reuseNote: '' })
    expect(pressOffice).toMatchObject({ name: 'Press office', phone: null })
  })

  it('lists towns first, then the settings’ own columns; an empty column is left out', () => {
    const { footer } = toSiteFrame({
      settings: {
        ...settings,
        footerColumns: [
          { heading: 'About', links: [{ label: 'Privacy', address: '/privacy' }] },
          { heading: 'Empty', links: [] },
        ],
      },
      towns: [{ title: 'Hanley', slug: 'hanley' } as Place], // the fields the footer reads
      banners: [],
      origin: 'https://news.example',
      path: '/',
      now: '2025-10-02T06:40:00.000Z',
    })
    expect(footer.columns).toEqual([
      { heading: 'News by town', links: [{ href: '/news?place=hanley', text: 'Hanley' }] },
      { heading: 'About', links: [{ href: '/privacy', text: 'Privacy' }] },
    ])
  })

  it('shows a logo only when its size is known, so that nothing jumps', () => {
    const logo = { url: '/api/media/file/logo.png', width: 300, height: 96 } as Media // the fields it reads
    expect(frame({ logo }).logo).toEqual({ src: '/media/logo.png', width: 300, height: 96 })
    expect(frame({ logo: { ...logo, width: null } }).logo).toBeNull()
  })
})
