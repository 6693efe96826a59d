import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './said-list.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])
const sourcesOf = (name: Name) => html(name).match(/<p class="quote__source">In <a href="[^"]+"/g)

describe('what a person said', () => {
  it('is a list of quotes, each with the role of its day and the page it stands on', () => {
    const list = html('what one person said in two roles')
    expect(list.match(/<li>/g)).toHaveLength(2)
    expect(list).toContain('council leader <b>Role when this was said, September 2025')
    expect(list).toContain('cabinet member for housing <b>Role when this was said, June 2021')
    expect(list).toContain('<time dateTime="2021-06-15">15 June 2021</time>')
  })

  it('keeps exact words and reported ones apart', () => {
    const list = html('what one person said in two roles')
    expect(list.match(/<blockquote/g)).toHaveLength(1)
    expect(list.match(/Reported, not word for word/g)).toHaveLength(1)
  })

  it('leads to each quote, not to the top of its page', () => {
    expect(sourcesOf('two quotes from one release')).toEqual([
      '<p class="quote__source">In <a href="/news/six-family-hubs#quote-1"',
      '<p class="quote__source">In <a href="/news/six-family-hubs#quote-2"',
    ])
  })

  it('has the words of this person alone, at the address they have on that page', () => {
    expect(html('one of two speakers in a release')).not.toContain('Thank you.')
    expect(sourcesOf('one of two speakers in a release')).toEqual([
      '<p class="quote__source">In <a href="/news/six-family-hubs#quote-2"',
    ])
  })

  it('repeats no id: the quotes have theirs where they were said', () => {
    expect(html('two quotes from one release')).not.toContain(' id="')
  })
})
