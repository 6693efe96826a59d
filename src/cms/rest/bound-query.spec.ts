import { describe, expect, it } from '@jest/globals'

import { boundQuery } from './bound-query'

const bounded = (method: string, address: string, query = '') =>
  boundQuery(new URLSearchParams(query), { method, segments: address.split('/') }).toString()

describe('a question to Payload', () => {
  it.each(['news-releases', 'news-releases/1', 'pages/versions/1'])(
    'about content fills no link in: %s',
    (address) => {
      expect(bounded('GET', address, 'depth=3')).toBe('depth=0')
      expect(bounded('GET', address)).toBe('depth=0')
    },
  )

  it('about anything else is asked as it came', () => {
    expect(bounded('GET', 'topics', 'depth=1&limit=3')).toBe('depth=1&limit=3')
  })

  it('brings a version back as a draft, whatever the button asks for', () => {
    expect(bounded('POST', 'news-releases/versions/1', 'draft=false')).toBe('draft=true&depth=0')
    expect(bounded('POST', 'topics/versions/1', 'draft=false')).toBe('draft=true')
    expect(bounded('POST', 'topics/Versions/1', 'draft=false')).toBe('draft=true')
    expect(bounded('GET', 'topics/versions/1', 'draft=false')).toBe('draft=false')
    expect(bounded('POST', 'media/versions/1')).toBe('')
  })
})
