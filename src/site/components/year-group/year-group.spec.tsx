import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './year-group.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const YEARS = html('news of three years')

describe('news by year', () => {
  it('has a section for each year with news, newest first, named by the year', () => {
    expect(YEARS.match(/aria-labelledby="[^"]+"><h3 [^>]+>\d+/g)).toEqual([
      'aria-labelledby="year-2025"><h3 class="year-group__year" id="year-2025">2025',
      'aria-labelledby="year-2024"><h3 class="year-group__year" id="year-2024">2024',
      'aria-labelledby="year-2021"><h3 class="year-group__year" id="year-2021">2021',
    ])
  })

  it('puts each release under its year, in the order it came', () => {
    const [, of2025 = '', of2024 = ''] = YEARS.split('<section')
    expect(of2025.match(/href="\/news\/[^"]+"/g)).toEqual([
      'href="/news/six-family-hubs"',
      'href="/news/canal-festival"',
    ])
    expect(of2024.match(/href="\/news\/[^"]+"/g)).toEqual(['href="/news/albion-street"'])
  })

  it('has headlines one below the year', () => {
    expect(YEARS.match(/<h4/g)).toHaveLength(4)
  })

  it('has one section where all is of one year', () => {
    expect(html('news of one year').match(/<section/g)).toHaveLength(1)
  })
})
