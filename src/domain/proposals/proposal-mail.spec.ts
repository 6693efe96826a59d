import { describe, expect, it } from '@jest/globals'

import { type Decided, proposalMail, waitingProposalMail } from './proposal-mail'

const decided = (more: Partial<Decided>): Decided => ({
  act: 'reject',
  slug: 'topics',
  title: 'Fostering',
  proposerIds: ['alex', 'kim'],
  actor: { id: 'pat', name: 'Pat' },
  reason: 'We have this one: Foster care.',
  address: null,
  ...more,
})

describe('mail about a proposal', () => {
  it('asks whoever may confirm it, and had no part in it', () => {
    const address = 'https://news.example.org/admin/globals/settings'
    const mail = waitingProposalMail({
      ...decided({ slug: 'settings', title: 'Settings' }),
      address,
    })
    expect(mail).toMatchObject({
      topic: 'handovers',
      to: { roles: ['approver', 'administrator'], except: ['alex', 'kim', 'pat'] },
      subject: 'Please confirm: Settings',
    })
    expect(mail.text).toContain(address)
  })

  it('gives whoever proposed it the reason why it was sent back, though it has gone', () => {
    const [mail] = proposalMail(decided({}))
    expect(mail).toMatchObject({
      to: { ids: ['alex', 'kim'] },
      subject: 'Sent back: Topic: Fostering',
    })
    expect(mail?.text).toContain('We have this one: Foster care.')
  })

  it('says that it is in force, and where', () => {
    const address = 'https://news.example.org/admin/collections/topics/1'
    const [mail] = proposalMail(decided({ act: 'confirm', reason: undefined, address }))
    expect(mail?.text).toBe(`Pat has confirmed this. It is in force.\n\n${address}`)
  })

  it('tells nobody what they took back themselves', () => {
    expect(proposalMail(decided({ proposerIds: ['pat'] }))).toEqual([])
  })
})
