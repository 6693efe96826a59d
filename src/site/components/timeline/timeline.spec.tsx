import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './timeline.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a timeline', () => {
  it('is an ordered list, each step with its time first', () => {
    const steps = html('steps without a heading')
    expect(steps).toMatch(/^<ol /)
    expect(steps.match(/__date">[^<]+<\/p><p class="timeline__text">[^<]+/g)).toEqual([
      '__date">June 2021</p><p class="timeline__text">Cabinet agrees the plan.',
      '__date">September 2021</p><p class="timeline__text">New social workers start.',
    ])
  })

  it('is named by its heading where it has one, and by nothing that is not there', () => {
    expect(html('what happens next, under its heading')).toMatch(
      /<h2 id="timeline-1">What happens next<\/h2><ol [^>]*aria-labelledby="timeline-1"/,
    )
    expect(html('steps without a heading')).not.toContain('aria-labelledby')
  })

  it('prints markup as words', () => {
    expect(html('words that have to break')).toContain('&amp; &lt;more&gt;')
  })
})
