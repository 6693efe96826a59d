import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { examples } from './topic-list.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a list of topics', () => {
  it('is a list of links, in the order it is given', () => {
    expect(html('several topics').match(/<li><a href="[^"]+">/g)).toEqual([
      '<li><a href="/topics/children-and-families">',
      '<li><a href="/topics/housing">',
      '<li><a href="/topics/jobs-and-skills">',
    ])
  })

  it('looks unlike a tag, which is no link', () => {
    expect(html('one topic')).toBe(
      '<ul class="tags"><li><a href="/topics/housing">Housing</a></li></ul>',
    )
  })

  it('prints an ampersand as one', () => {
    expect(html('several topics')).toContain('>Jobs &amp; skills</a>')
  })
})
