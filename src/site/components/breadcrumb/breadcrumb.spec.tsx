import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './breadcrumb.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const textsOf = (markup: string): string[] =>
  [...markup.matchAll(/<li><\w+[^>]*>([^<]*)</g)].map(([, text = '']) => text)

describe('a breadcrumb', () => {
  it('is a navigation that says what it is', () => {
    expect(html('a page below one section')).toMatch(/^<nav [^>]*aria-label="Breadcrumb"><ol>/)
  })

  it.each(Object.entries(examples))('begins at the home page: %s', (_, element) => {
    expect(renderToStaticMarkup(element)).toContain('<ol><li><a href="/">Home</a></li>')
  })

  it('gives the steps in order, the page itself last and without a link', () => {
    const steps = html('three steps down')
    expect(textsOf(steps)).toEqual([
      'Home',
      'Our values',
      'Join us',
      'Social worker, children in care',
    ])
    expect(steps).toContain('<span aria-current="page">Social worker, children in care</span>')
    expect(steps.match(/<a /g)).toHaveLength(3)
  })

  it('names no current page where the page is not a crumb', () => {
    expect(html('a page below one section')).not.toContain('aria-current')
  })

  it('keeps its distance from a lead panel only where one follows', () => {
    expect(html('before a lead panel, at a distance from it')).toContain('breadcrumb--before-lead')
    expect(html('a page below one section')).not.toContain('breadcrumb--before-lead')
  })

  it('keeps a long name whole', () => {
    expect(html('words too long for a line, which wrap and are never shortened')).toContain(
      'in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</span>',
    )
  })
})
