import { describe, expect, it } from '@jest/globals'

import { introducesSpeech, readAttribution } from './attribution'

describe('who is quoted', () => {
  it.each([
    [
      'Councillor Robin Vale, cabinet member for parks and open spaces, said:',
      ['Councillor', 'Robin Vale', null, 'cabinet member for parks and open spaces'],
    ],
    [
      'Councillor Robin Vale, cabinet member for parks said:',
      ['Councillor', 'Robin Vale', null, 'cabinet member for parks'],
    ],
    ['Council leader Kim Ash said:', [null, 'Kim Ash', null, 'Council leader']],
    ['City Director Mary Holt said:', [null, 'Mary Holt', null, 'City Director']],
    ['-Mary Holt OBE, Chief Planner', [null, 'Mary Holt', 'OBE', 'Chief Planner']],
    ['– Dr Anne-Marie O’Brien CBE', ['Dr', 'Anne-Marie O’Brien', 'CBE', null]],
    ['Cllr Sam van der Berg added:', ['Cllr', 'Sam van der Berg', null, null]],
    [
      'Speaking after the vote, Councillor Lee Marsh said:',
      ['Councillor', 'Lee Marsh', null, null],
    ],
    ['A council spokesperson said:', [null, null, null, 'A council spokesperson']],
    [
      'Headteacher Amir Khan, who led the walk, said:',
      [null, 'Amir Khan', null, 'who led the walk'],
    ],
  ])('is taken apart: %s', (printed, [titleBefore, speakerName, lettersAfter, roleText]) => {
    expect(readAttribution(printed)).toEqual({
      printed,
      titleBefore,
      speakerName,
      lettersAfter,
      roleText,
    })
  })

  it.each(['Kim Ash said:', 'Kim Ash, leader, said: ', 'She added:', 'Kim Ash says'])(
    'is announced by %j',
    (text) => {
      expect(introducesSpeech(text)).toBe(true)
    },
  )

  it.each(['It is said that', 'The plan:', 'Kim Ash said the plan was good.'])(
    'is not announced by %j',
    (text) => {
      expect(introducesSpeech(text)).toBe(false)
    },
  )
})
