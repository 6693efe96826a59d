import { describe, expect, it } from '@jest/globals'

import { passwordIssues, type Strength } from './password-issues'

const owner = {
  name: 'Jo Smithson',
  email: 'jo.smithson@council.example',
  councilName: 'Northborough City Council',
}

const fine: Strength = () => 4
const guessed: Strength = () => 2

const sentencesOf = (password: string, strength = fine) =>
  passwordIssues({ password, owner, strength }).map(({ message }) => message)

describe('a new password', () => {
  it.each(['seven swans over a park', 'ein Fuß, zwei Füße', '            padded           '])(
    'may have spaces and any character: %s',
    (password) => expect(sentencesOf(password)).toEqual([]),
  )

  it('has 12 characters or more, and 128 at most, as people count them', () => {
    expect(sentencesOf('x'.repeat(11))).toEqual(['Use 12 characters or more.'])
    expect(sentencesOf('x'.repeat(12))).toEqual([])
    expect(sentencesOf('x'.repeat(128))).toEqual([])
    expect(sentencesOf('x'.repeat(129))).toEqual(['Use 128 characters at most.'])
    expect(sentencesOf('🦢'.repeat(12))).toEqual([])
  })

  it.each(['Smithson-Smithson', 'NorthboroughCity1', 'council.example.9', 'smithson2026'])(
    'is more than the person’s own words: %s',
    (password) => expect(sentencesOf(password).join()).toContain('too close to your name'),
  )

  it('may have an own word among others', () => {
    expect(sentencesOf('Smithson feeds seven swans')).toEqual([])
  })

  it('is none that is guessed, and is told all at once what is wrong', () => {
    expect(sentencesOf('smithson', guessed)).toHaveLength(3)
  })
})
