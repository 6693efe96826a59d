import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './facets.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const checkedIn = (markup: string): string[] =>
  [...markup.matchAll(/<input type="radio" id="([^"]+)"[^>]* checked=""/g)].map(([, id = '']) => id)

describe('the choices beside search results', () => {
  const unchosen = html('nothing chosen yet')

  it('are a form named by its heading, which asks by address', () => {
    expect(unchosen).toMatch(/^<form [^>]*action="\/search" method="get">/)
    expect(unchosen).toMatch(
      /^<form [^>]*aria-labelledby="facets-title".*<h2 [^>]*id="facets-title">Narrow these results</,
    )
    expect(unchosen).toContain('<button class="button" type="submit">Update results</button>')
  })

  it('keep the words that were searched for', () => {
    expect(unchosen).toContain('<input type="hidden" name="q" value="fostering"/>')
    expect(html('words that mean something in HTML')).toContain(
      'value="&quot;kilns&quot; &amp; &lt;canals&gt;"',
    )
  })

  it('name each group for a screen reader and for the eye', () => {
    expect(unchosen).toContain(
      '<summary>Topic</summary><fieldset><legend class="visually-hidden">Topic</legend>',
    )
    expect(unchosen.match(/<details class="facet" open="">/g)).toHaveLength(2)
  })

  it('have a label for each choice', () => {
    const ids = [...unchosen.matchAll(/type="radio" id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(3)
    for (const id of ids) expect(unchosen).toContain(`<label for="${id}">`)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('begin with what does not filter, which is chosen until something else is', () => {
    expect(unchosen).toContain('<label for="topic-0">All topics</label>')
    expect(checkedIn(unchosen)).toEqual(['topic-0', 'place-0'])
    expect(checkedIn(html('one choice in force'))).toEqual(['topic-2'])
  })

  it('show how much each would find, which a screen reader passes over', () => {
    expect(unchosen).toContain('>Heritage</label><span aria-hidden="true">12</span>')
    expect(html('choices without a count, one too long for a line')).not.toContain('<span')
  })
})
