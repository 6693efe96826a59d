import { describe, expect, it } from '@jest/globals'

import { plainLines } from './plain-lines'

describe('plain data in lines', () => {
  it('has one for each value, with what it is', () => {
    const value = {
      councilName: 'Borough of Nowhere',
      boilerplate: null,
      pressOffice: { name: 'Press office', phone: '01782 234567', email: '' },
      roles: ['author', 'approver'],
      times: 3,
    }
    expect(plainLines(value)).toEqual([
      'Council name: Borough of Nowhere',
      'Press office, name: Press office',
      'Press office, phone: 01782 234567',
      'Roles: author',
      'Roles: approver',
      'Times: 3',
    ])
  })

  it('is the value itself where it has no name, and nothing where there is none', () => {
    expect(plainLines(['author', true])).toEqual(['author', 'true'])
    expect([plainLines(null), plainLines({}), plainLines('')]).toEqual([[], [], []])
  })
})
