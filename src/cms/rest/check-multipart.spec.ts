import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { BodyRefused, MOST_NESTED } from './body-limits'
import { MultipartCheck } from './check-multipart'

const TYPE = 'multipart/form-data; boundary=XYZ'
const part = (head: string, text: string) =>
  `--XYZ\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`
const formOf = (...parts: string[]) => `${parts.join('')}--XYZ--\r\n`
const document = (text: string) => part('name="_payload"', text)
const file = (bytes: string) =>
  part('name="file"; filename="a.png"\r\nContent-Type: image/png', bytes)
const deep = '['.repeat(MOST_NESTED + 1)

/** In chunks of so many bytes, as a network splits them. */
function look(text: string, size: number, type = TYPE) {
  const form = new MultipartCheck(type)
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) form.look(bytes.subarray(at, at + size))
  form.end()
}

const sizes = fc.integer({ min: 1, max: 200 })

describe('a form that is passed on', () => {
  it.each([
    ['a document', formOf(document('{"title":"A bus"}'))],
    ['a file of brackets', formOf(file(deep + deep), document('{}'))],
    ['a file that nearly ends the form', formOf(file('\r\n--XY\r\n--X'), document('{}'))],
    [
      'a file as other programs write it',
      formOf(part(`name="file"; filename*=utf-8''%C5%82.png`, 'b')),
    ],
    ['a file with quotes in its name', formOf(part('name="file"; filename="a \\"b\\".png"', 'b'))],
    ['nothing in a text', formOf(part('name="other"', ''), document('{}'))],
    ['words that are not JSON, in a text of their own', formOf(part('name="other"', 'words'))],
  ])('has %s', (_, text) => {
    fc.assert(fc.property(sizes, (size) => expect(() => look(text, size)).not.toThrow()))
  })
})

describe('a form that is refused', () => {
  it.each([
    ['a document that is too deep', formOf(file('bytes'), document(`{"a":${deep}`))],
    ['a text that is too deep', formOf(part('name="file"', deep))],
    ['a document that is not JSON', formOf(document('{"title":'), file('bytes'))],
    ['a second document', formOf(document('{}'), document('words'))],
    ['words in the place of a file', formOf(part('name="file"', '{}'))],
    ['a file without a name', formOf(part('name="file"; filename=""', '{}'))],
    ['words that say they are a file', formOf(part('name="file"; x=filename', '{}'))],
    ['a name without quotes', formOf(part('name=file', '{}'))],
    ['two names', formOf(part('name="a"\r\nContent-Disposition: form-data; name="file"', '{}'))],
    ['a line end within a name', formOf(part('name="a\nb"', 'words'))],
    ['a line that is no header', formOf(part('name="other"\r\nwords', 'words'))],
    ['no end', document('{}')],
    ['no parts', 'words'],
    ['a head without end', `--XYZ\r\n${'a: b\r\n'.repeat(4000)}`],
    ['a text over its limit', formOf(document(`"${'a'.repeat(1024 * 1024)}"`))],
  ])('has %s', (_, text) => {
    const size = text.length > 1000 ? fc.constant(64 * 1024) : sizes
    fc.assert(fc.property(size, (some) => expect(() => look(text, some)).toThrow(BodyRefused)))
  })

  it.each([
    'multipart/form-data',
    'xmultipart/form-data; boundary=XYZ',
    'multipart/mixed; boundary=XYZ',
    'Multipart/Form-Data; boundary=XYZ',
    'multipart/form-data; boundary="X Z"',
    'multipart/form-data; boundary=XYZ; boundary=ABC',
  ])('is of a type that is not read as a form: %s', (type) => {
    expect(() => look(formOf(document('{}')), 10, type)).toThrow(BodyRefused)
  })
})
