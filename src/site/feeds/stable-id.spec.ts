import { describe, expect, it } from '@jest/globals'

import { stableUri, stableUuid } from './stable-id'

describe('the id of an item in feeds and calendars', () => {
  it('never changes: these ids are in readers already', () => {
    expect(stableUuid({ kind: 'news-releases', id: '1' })).toBe(
      '81dd48f4-a025-5983-864e-914e23099112',
    )
  })

  it('is a UUID of version 5, other for each kind and id', () => {
    const uuid = stableUuid({ kind: 'events', id: '1' })
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(stableUuid({ kind: 'events', id: '2' })).not.toBe(uuid)
    expect(stableUuid({ kind: 'pages', id: '1' })).not.toBe(uuid)
    expect(stableUri({ kind: 'events', id: '1' })).toBe(`urn:uuid:${uuid}`)
  })
})
