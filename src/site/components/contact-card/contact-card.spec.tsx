import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './contact-card.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const LOUD = 'in the press room: under its H1, the number as large as a headline'

describe('a contact', () => {
  const all = html('all that a press office has')

  it('has its name as a heading, as deep as the place it stands in', () => {
    expect(all).toContain('<h3 class="contact-card__name">Press office</h3>')
    expect(html(LOUD)).toContain('<h2 class="contact-card__name">Press office</h2>')
    expect(html(LOUD)).not.toContain('<h3')
  })

  it('dials its number from anywhere, and prints it as it was typed', () => {
    expect(all).toContain('<a href="tel:+441632960118">01632 960 118</a>')
    expect(html('a number with an extension')).toContain(
      '<a href="tel:+441632960140;ext=27">01632 960 140 ext 27</a>',
    )
  })

  it('writes to its address', () => {
    expect(all).toContain('<a href="mailto:press@example.test">press@example.test</a>')
  })

  it('says which number is for nights and weekends', () => {
    expect(all).toMatch(/Nights and weekends: <a [^>]*href="tel:\+441632960119">01632 960 119<\/a>/)
  })

  it('gives its hours before its number', () => {
    expect(all.indexOf('Monday to Friday')).toBeLessThan(all.indexOf('tel:'))
    expect(all.indexOf('Monday to Friday')).toBeGreaterThan(0)
  })

  it('leaves out what is not known', () => {
    expect(html('a name and a number')).not.toMatch(/mailto:|Nights/)
    expect(html('an email address alone')).not.toContain('tel:')
    expect(html('nothing but the name that stands in for one')).toBe(
      '<div class="contact-card"><h3 class="contact-card__name">Press office</h3></div>',
    )
  })

  it('is loud in the press room only', () => {
    expect(html(LOUD)).toContain('press-phone')
    expect(all).not.toContain('press-phone')
  })
})
