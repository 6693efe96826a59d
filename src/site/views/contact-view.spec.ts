import { describe, expect, it } from '@jest/globals'

import { phoneLink, toContactView } from './contact-view'

describe('a contact', () => {
  it.each([
    ['01632 960 118', 'tel:+441632960118'],
    ['+44 1632 960118', 'tel:+441632960118'],
    ['(01632) 960-118', 'tel:+441632960118'],
    ['+44 (0)1632 960118', 'tel:+441632960118'],
    ['0044 1632 960118', 'tel:+441632960118'],
    ['01632 960 118 ext. 12', 'tel:+441632960118;ext=12'],
    ['999', 'tel:999'],
  ])('dials %s as %s and prints it as written', (phone, href) => {
    expect(phoneLink(phone)).toEqual({ href, text: phone })
  })

  it('has hours that open a line', () => {
    const contact = { hours: 'nights and weekends' }
    expect(toContactView({ contact, name: 'Duty officer' }).hours).toBe('Nights and weekends')
  })

  it('leaves out what the settings do not have', () => {
    expect(toContactView({ contact: {}, name: 'Press office' })).toEqual({
      name: 'Press office',
      hours: '',
      phone: null,
      email: null,
      outOfHours: null,
    })
  })
})
