import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './problem-page.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])

describe('the page of last resort', () => {
  it.each(Object.keys(examples) as Name[])('has one H1 and a way on: %s', (name) => {
    expect(html(name).match(/<h1/g)).toHaveLength(1)
    expect(html(name)).toContain('<main id="main"')
    expect(html(name)).toContain('<a class="button" href="/">Go to the home page</a>')
  })

  it('takes the blame where the fault is ours', () => {
    for (const name of [
      'the site cannot answer at the moment (503)',
      'something broke (500)',
    ] as const)
      expect(html(name)).toContain('<h1>Sorry, there is a problem</h1>')
  })

  it('says that there is no page where the address is wrong', () => {
    for (const name of [
      'nothing is at this address (404)',
      'the address cannot be read (400)',
    ] as const)
      expect(html(name)).toContain('<h1>We cannot find that page</h1>')
  })

  it('names no council and no number: it reads no settings', () => {
    expect(html('something broke (500)')).toMatch(/<footer class="site-footer"><\/footer>$/)
    expect(html('something broke (500)')).not.toMatch(/tel:|mailto:|<img/)
  })
})
