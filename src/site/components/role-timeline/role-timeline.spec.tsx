import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './role-timeline.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the roles of a person', () => {
  it('are an ordered list, newest first, each with its time', () => {
    const roles = html('a role held now, and those before it')
    expect(roles).toMatch(/^<ol /)
    expect(roles.match(/__date">[^<]+<\/p><p class="timeline__title">[^<]+/g)).toEqual([
      '__date">Since May 2023</p><p class="timeline__title">Council leader',
      '__date">May 2019 to May 2023</p><p class="timeline__title">Cabinet member for housing',
      '__date">May 2015 to May 2019</p><p class="timeline__title">Ward councillor',
    ])
  })

  it('mark the one held now, and no other', () => {
    expect(html('a role held now, and those before it').match(/is-now/g)).toHaveLength(1)
    expect(html('a role of which only the end is known')).not.toContain('is-now')
  })

  it('say that dates are not recorded rather than guess them', () => {
    expect(html('a role whose dates nobody recorded')).toContain(
      'Dates not recorded. Known from: a release of June 2021',
    )
    expect(html('a role of which only the end is known')).toContain('Until May 2021')
  })
})
