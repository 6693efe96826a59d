import { describe, expect, it } from '@jest/globals'

import { uploadIssue } from './upload-types'

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const issueOf = (text: string, size = text.length) =>
  uploadIssue({ name: 'hub.png', size, bytes: bytesOf(text) }, 10)

describe('a file that is uploaded', () => {
  it.each([
    ['a JPEG', '\xff\xd8\xff\xe0'],
    ['a PNG', '\x89PNG\r\n'],
    ['a WebP', 'RIFF\x00\x00\x00\x00WEBP'],
    ['a PDF', '%PDF-1.7'],
    ['a PDF behind a mark of its encoding', '\xef\xbb\xbf%PDF-1.7'],
  ])('is taken when it is %s', (_what, text) => {
    expect(issueOf(text)).toBeNull()
  })

  it.each([
    ['a program', 'MZ\x90'],
    ['a drawing that can hold a script', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['text under the name of a picture', 'not a picture'],
    ['sound in the same wrapping as WebP', 'RIFF\x00\x00\x00\x00WAVE'],
    ['nothing', ''],
  ])('is refused when it is %s, with what is allowed', (_what, text) => {
    expect(issueOf(text)).toEqual({
      status: 400,
      message:
        'hub.png cannot be used here. Upload a file of type JPEG, PNG, WebP or PDF, of at most 10 MB.',
    })
  })

  it('is refused over the limit, with the limit', () => {
    expect(issueOf('\x89PNG', 10 * 1024 * 1024)).toBeNull()
    expect(issueOf('\x89PNG', 10.5 * 1024 * 1024)).toMatchObject({
      status: 413,
      message: expect.stringContaining('hub.png is 10.5 MB. The limit is 10 MB'),
    })
  })
})
