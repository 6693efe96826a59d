import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './field.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a field with choices', () => {
  it('has a label', () => {
    expect(html('nothing chosen yet')).toContain('<label for="f-topic">Topic</label>')
    expect(html('nothing chosen yet')).toMatch(/<select [^>]*id="f-topic" name="topic"/)
  })

  it('begins with the choice that does not filter', () => {
    expect(html('nothing chosen yet')).toMatch(
      /<select[^>]*><option value="" selected="">All topics<\/option>/,
    )
  })

  it('shows the choice in force', () => {
    const chosen = html('a choice in force')
    expect(chosen.match(/<option[^>]* selected="">[^<]+/g)).toEqual([
      '<option value="heritage" selected="">Heritage',
    ])
  })

  it('says in words what is wrong with it, tied to the select', () => {
    const wrong = html('a value that names nothing')
    expect(wrong).toContain(
      '<p class="field__error" id="f-topic-error"><span class="visually-hidden">Error: </span>There is no topic “&lt;nonsense&gt;”. Choose one from the list</p>',
    )
    expect(wrong).toMatch(/<select[^>]* aria-invalid="true" aria-describedby="f-topic-error"/)
  })

  it('is not marked as wrong where it is right', () => {
    expect(html('a choice in force')).not.toMatch(/aria-invalid|aria-describedby|field__error/)
  })

  it('has a row of its own where it is wide', () => {
    expect(html('a row of its own on a small screen')).toMatch(/^<div class="[^"]*field--wide/)
    expect(html('nothing chosen yet')).not.toContain('field--wide')
  })
})

describe('the summary of errors', () => {
  const wrong = html('what is wrong in the whole form, above it')

  it('says so in a heading', () => {
    expect(wrong).toMatch(/<h2[^>]*>There is a problem<\/h2>/)
  })

  it('links to each field that is wrong, by what is wrong with it', () => {
    expect(
      [...wrong.matchAll(/<a href="([^"]+)">([^<]+)</g)].map((found) => found.slice(1)),
    ).toEqual([
      ['#f-topic', 'There is no topic “nonsense”. Choose one from the list'],
      ['#f-year', 'There is no year “20 25”. Choose one from the list'],
    ])
  })

  it('is not there while nothing is wrong', () => {
    expect(html('nothing is wrong')).toBe('')
  })
})
