import { describe, expect, it } from '@jest/globals'

import { contentDisposition, endingOf, humanName, isStoredName, uniqueNames } from './file-names'

const STORED = '0123456789abcdef0123456789abcdef.webp'

describe('the name of a stored file', () => {
  it.each([
    [STORED, true],
    ['bus.jpg', false],
    ['0123456789abcdef0123456789abcdef', false],
    ['../0123456789abcdef0123456789abcdef.webp', false],
    ['0123456789ABCDEF0123456789ABCDEF.webp', false],
    ['.gitkeep', false],
  ])('%s is ours: %s', (name, isOurs) => expect(isStoredName(name)).toBe(isOurs))

  it.each([
    ['Bus Stop.JPG', 'jpg'],
    ['report.tar.gz', 'gz'],
    ['no ending', 'bin'],
    ['odd.p h p', 'bin'],
  ])('%s ends in %s', (name, ending) => expect(endingOf(name)).toBe(ending))
})

describe('the name a reader saves a file under', () => {
  it.each([
    ['Bus Stop.JPG', null, 'Bus Stop.webp'],
    ['Bus Stop.JPG', 'small', 'Bus Stop-small.webp'],
    ['C:\\pictures\\bus.png', null, 'bus.webp'],
    ['../../etc/passwd', null, 'passwd.webp'],
    ['a"b\r\nSet-Cookie: x.jpg', null, 'abSet-Cookie x.webp'],
    ['', null, 'file.webp'],
    [null, null, 'file.webp'],
  ])('%s (%s) is saved as %s', (originalName, size, saved) =>
    expect(humanName({ originalName, size, storedName: STORED })).toBe(saved),
  )

  it('goes out in every script, and breaks no header', () => {
    expect(contentDisposition("Łódź 'bus' 100%.jpg")).toBe(
      `inline; filename="__d_ 'bus' 100_.jpg"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA%20%27bus%27%20100%25.jpg`,
    )
  })

  it('is another for each of several files', () =>
    expect(uniqueNames(['bus.jpg', 'Bus.jpg', 'tram.jpg', 'bus.jpg'])).toEqual([
      'bus.jpg',
      'Bus-2.jpg',
      'tram.jpg',
      'bus-3.jpg',
    ]))
})
