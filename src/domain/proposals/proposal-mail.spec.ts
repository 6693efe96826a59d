import { describe, expect, it } from '@jest/globals'

import { compareContent, type ContentSection } from '@/domain/compare/compare-content'

import { type DecidedProposal, proposalMail, waitingProposalMail } from './proposal-mail'

const decided = (more: Partial<DecidedProposal>): DecidedProposal => ({
  act: 'reject',
  slug: 'topics',
  title: 'Fostering',
  proposerIds: ['alex', 'kim'],
  actor: { id: 'pat', name: 'Pat' },
  reason: 'We have this one: Foster care.',
  differences: [],
  address: null,
  ...more,
})

const section = (label: string, words: string): ContentSection => ({
  key: label,
  sort: label,
  label,
  parts: [{ key: label, label, rows: [{ key: '0', cells: [words] }] }],
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

  const differences = compareContent(
    [section('Name', 'Fostering'), section('Description', 'Care.')],
    [section('Name', 'Fostering'), section('Description', 'Care at home.')],
  ).filter(({ change }) => change !== 'same')

  it('gives back what was proposed, and says that what was in force stays', () => {
    const address = 'https://news.example.org/admin/collections/topics/1'
    const [mail] = proposalMail(decided({ differences, address }))
    expect(mail?.text).toBe(
      [
        'Pat has sent this back. What was in force stays.',
        'We have this one: Foster care.',
        'This was proposed:',
        'Description: Care. → Care at home.',
        address,
      ].join('\n\n'),
    )
  })

  it('gives back what was new, and says that it is gone', () => {
    const made = compareContent([], [section('Name', 'Fostering')])
    const [mail] = proposalMail(decided({ differences: made }))
    expect(mail?.text).toBe(
      [
        'Pat has sent this back. It had never been in force, so it is gone altogether.',
        'We have this one: Foster care.',
        'This was proposed:',
        'Name: Fostering',
      ].join('\n\n'),
    )
  })

  it('says that one of its proposers has discarded it', () => {
    const [mail] = proposalMail(decided({ actor: { id: 'kim', name: 'Kim' }, reason: undefined }))
    expect(mail).toMatchObject({ to: { ids: ['alex'] }, subject: 'Discarded: Topic: Fostering' })
    expect(mail?.text).toContain('Kim has discarded this.')
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
