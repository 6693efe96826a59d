import { describe, expect, it } from '@jest/globals'

import { printedName, type RoleAppointment, roleOn } from './role-appointments'

const CAREER: RoleAppointment[] = [
  { role: 'leader of the council', startsOn: '2023-05-20', isHeldNow: true },
  { role: 'cabinet member for children', startsOn: '2021-05-10', endsOn: '2023-05-19' },
  { role: 'ward councillor' },
]

const on = (day: string, appointments = CAREER) =>
  roleOn({ appointments, day, today: '2026-11-22' })

describe('roleOn', () => {
  it.each([
    ['2021-06-15', 'cabinet member for children'],
    ['2023-05-19', 'cabinet member for children'],
    ['2023-05-20', 'leader of the council'],
    ['2026-11-22', 'leader of the council'],
    ['2019-01-01', null],
  ])('on %s: %s', (day, role) => {
    expect(on(day)).toBe(role)
  })

  it('guesses nothing for the past from a role that has no days', () => {
    const appointments = [{ role: 'city director', isHeldNow: true }]
    expect(on('2024-01-01', appointments)).toBeNull()
    expect(on('2026-11-22', appointments)).toBe('city director')
  })
})

describe('printedName', () => {
  it('has title before and letters after', () => {
    expect(printedName({ titleBefore: 'Councillor', title: 'Jo Smith' })).toBe(
      'Councillor Jo Smith',
    )
    expect(printedName({ title: 'Jo Smith', lettersAfter: 'CBE' })).toBe('Jo Smith CBE')
  })
})
