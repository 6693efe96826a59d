import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { EDITABLE_STATES, STATE_NAMES } from '@/domain/workflow/workflow'

import { openForEditing } from './open-for-editing'

const requestBy = (role: string, method?: string) =>
  ({ method, user: { id: '1', name: 'Asha', roles: [role] } }) as unknown as PayloadRequest // a stub

describe('what a form may change', () => {
  it.each(STATE_NAMES)('follows the workflow when the item is %s', (state) => {
    const isOpen = openForEditing({ req: requestBy('author'), id: '7', data: { state } })
    expect(isOpen).toBe(EDITABLE_STATES.includes(state))
  })

  it('leaves a write to the guard, which says why it refuses', () => {
    const req = requestBy('author', 'PATCH')
    expect(openForEditing({ req, id: '7', data: { state: 'published' } })).toBe(true)
  })

  it('refuses a write by a role that may not write', () => {
    const req = requestBy('administrator', 'PATCH')
    expect(openForEditing({ req, id: '7', data: { state: 'draft' } })).toBe(false)
  })
})
