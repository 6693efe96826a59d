import { describe, expect, it } from '@jest/globals'

import { sourceFingerprint } from './source'

const PAGE = 'A title\n\nSome text.\n'

describe('the fingerprint of a page', () => {
  it.each([
    ['line ends', 'A title\r\n\r\nSome text.\r\n'],
    ['a byte order mark', `\uFEFF${PAGE}`],
    ['blanks at line ends', 'A title \n\nSome text.\u00A0\n'],
    ['blank lines at the end', `${PAGE}\n\n`],
  ])('does not change with %s', (_, text) => {
    expect(sourceFingerprint(text)).toBe(sourceFingerprint(PAGE))
  })

  it('is the same for both ways of storing an accent', () => {
    expect(sourceFingerprint('caf\u00E9')).toBe(sourceFingerprint('cafe\u0301'))
  })

  it.each(['A title\n\nSome text!\n', 'A title\nSome text.\n', 'a title\n\nSome text.\n'])(
    'changes with any word, mark or line: %j',
    (text) => {
      expect(sourceFingerprint(text)).not.toBe(sourceFingerprint(PAGE))
    },
  )

  it('is 64 hexadecimal digits', () => {
    expect(sourceFingerprint(PAGE)).toMatch(/^[0-9a-f]{64}$/u)
  })
})
