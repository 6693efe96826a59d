import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './withdrawn-notice.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the notice on something withdrawn', () => {
  it('says what was withdrawn in its H2, by which it is named', () => {
    expect(html('a page, with the reason and the day')).toMatch(
      /^<section [^>]*id="withdrawn" aria-labelledby="withdrawn-title".*<h2 [^>]*id="withdrawn-title">We have withdrawn this page<\/h2>/,
    )
  })

  it('gives the whole reason, in the words given to the public', () => {
    expect(html('a page, with the reason and the day')).toContain(
      '<p>Facts in this are wrong. Please do not use or share it.</p><p>The bus leaves at 9am, not at 8am.</p>',
    )
  })

  it('gives the day, unless it stands elsewhere on the page', () => {
    expect(html('a page, with the reason and the day')).toContain(
      'Withdrawn: <time dateTime="2025-08-20">Wednesday, 20th August 2025</time>.',
    )
    expect(html('a story whose day stands under its headline')).not.toContain('<time')
  })

  it('says what to read instead, as a link where there is one', () => {
    const instead = html('with something to read instead')
    expect(instead).toContain(
      'Read instead: <a href="/news/bus">Bus times put right</a>, 21 August 2025.',
    )
    expect(instead).toContain('Read instead: The printed map.')
    expect(html('a page, with the reason and the day')).not.toContain('Read instead')
  })

  it('prints markup in a reason as words', () => {
    expect(html('a reason that has to break')).toContain('&amp; &lt;b&gt;</p>')
  })
})
