import { describe, expect, it } from '@jest/globals'

import { EDITOR_SECURITY_HEADERS, PUBLIC_SECURITY_HEADERS } from './security-headers'

describe('the promise of https', () => {
  it.each([
    ['public pages', PUBLIC_SECURITY_HEADERS],
    ['the editor', EDITOR_SECURITY_HEADERS],
  ])('is made by %s for this host alone', (_, headers) => {
    const promises = headers.filter(({ key }) => key === 'Strict-Transport-Security')
    expect(promises.map(({ value }) => value)).toEqual(['max-age=63072000'])
  })
})
