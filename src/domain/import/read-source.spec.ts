import { describe, expect, it } from '@jest/globals'

import { fileFrom } from '@tests/fixtures/import/read-fixture'

import { isImportRefusal, LARGEST_SOURCE_BYTES, LARGEST_SOURCE_LINES } from './import-refusal'
import { readSource } from './read-source'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a file that is no page of text', () => {
  it.each([
    ['has no bytes', bytes(), 'empty'],
    ['has blanks only', ascii(' \n\u00A0\n\uFEFF\t'), 'empty'],
    ['is over one megabyte', new Uint8Array(LARGEST_SOURCE_BYTES + 1).fill(97), 'huge'],
    ['has too many lines', ascii('a\n'.repeat(LARGEST_SOURCE_LINES + 1)), 'huge'],
    ['holds a zero byte', bytes(72, 101, 0, 108), 'not-text'],
    ['is not UTF-8', bytes(72, 0xe9, 116, 101), 'not-text'],
    ['is UTF-16', bytes(0xff, 0xfe, 72, 0), 'not-text'],
    ['is a PDF', ascii('%PDF-1.7 and so on'), 'not-text'],
    ['is a Word document', bytes(0x50, 0x4b, 3, 4, 20), 'not-text'],
    ['is a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13), 'not-text'],
    ['is HTML', ascii('<!doctype html><title>News</title>'), 'other-format'],
  ])('is refused when it %s', (_, content, code) => {
    const refusal = readSource({ name: 'minutes.txt', bytes: content })
    expect(isImportRefusal(refusal) && refusal).toMatchObject({
      refusal: code,
      fileName: 'minutes.txt',
      message: expect.stringMatching(/^The file .*\.$/u),
    })
  })

  it.each(['notes.md', 'content.yaml', 'page.html', 'data.json'])(
    'is refused by the format its name gives: %s',
    (name) => {
      expect(readSource(fileFrom('A title\n\nSome text.', name))).toMatchObject({
        refusal: 'other-format',
      })
    },
  )
})

describe('a file of text', () => {
  it.each(['page.txt', 'page', 'PAGE.TEXT', 'page.scraped'])(
    'is read whatever its name: %s',
    (name) => {
      expect(readSource(fileFrom('A title\n\nSome text.\n', name))).toMatchObject({
        name,
        lines: ['A title', '', 'Some text.'],
      })
    },
  )

  it('is cut into lines at every style of line end, without its byte order mark', () => {
    const source = readSource(fileFrom('\uFEFFone\r\ntwo\rthree\n\nfive'))
    expect(source).toMatchObject({ lines: ['one', 'two', 'three', '', 'five'] })
  })

  it('may weigh exactly one megabyte', () => {
    const full = new Uint8Array(LARGEST_SOURCE_BYTES).fill(97)
    expect(isImportRefusal(readSource({ name: 'long.txt', bytes: full }))).toBe(false)
  })
})
