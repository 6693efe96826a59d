import { describe, expect, it } from '@jest/globals'

import type { Actor } from '@/domain/permissions'

import { proposalRefusals } from './decide-proposal'

const approver: Actor = { id: '1', name: 'Sam', roles: ['approver'] }
const proposal = { version: '7', proposerIds: ['2'] }
const codes = (more: Partial<Parameters<typeof proposalRefusals>[0]>) =>
  proposalRefusals({ act: 'reject', slug: 'topics', proposal, actor: approver, ...more }).map(
    ({ code }) => code,
  )

describe('a proposal that is confirmed', () => {
  it('is so by nobody who proposed it or changed a picture that it shows', () => {
    const confirm = (more: object) =>
      codes({ act: 'confirm', version: '7', proposal: { ...proposal, ...more } })
    expect(confirm({})).toEqual([])
    expect(confirm({ proposerIds: ['1', '2'] })).toEqual(['own-proposal'])
    expect(confirm({ pictureAuthorIds: ['1'] })).toEqual(['own-proposal'])
  })
})

describe('a proposal that is sent back', () => {
  it('says why to whoever proposed it', () => {
    expect(codes({})).toEqual(['reason-required'])
    expect(codes({ reason: '  ' })).toEqual(['reason-required'])
    expect(codes({ reason: 'Residents say “bins”.' })).toEqual([])
  })

  it('needs no reason from the person who discards their own', () => {
    expect(codes({ proposal: { ...proposal, proposerIds: ['1'] } })).toEqual([])
  })

  it('is not sent back by somebody who could not confirm it', () => {
    const author: Actor = { id: '3', name: 'Jo', roles: ['author'] }
    expect(codes({ actor: author, reason: 'No.' })).toEqual(['wrong-role'])
  })
})
