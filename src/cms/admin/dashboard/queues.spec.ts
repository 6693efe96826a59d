import { describe, expect, it } from '@jest/globals'

import type { Actor, Role } from '@/domain/permissions'

import { queuesFor, type QueueItem } from './queues'

const actor = (id: string, ...roles: Role[]): Actor => ({ id, name: id, roles })
const priya = actor('priya', 'approver')
const asha = actor('asha', 'author')

const item = (id: string, facts: Partial<QueueItem> = {}): QueueItem => ({
  kind: 'news-releases',
  id,
  title: id,
  state: 'draft',
  authorIds: ['asha'],
  authorNames: [],
  reviewer: null,
  dueAt: null,
  scheduledFor: null,
  problem: null,
  updatedAt: '2025-10-01T09:00:00Z',
  lastTransition: null,
  ...facts,
})

const ids = (items: readonly QueueItem[] | undefined) => items?.map(({ id }) => id)

describe('what waits for somebody', () => {
  const submitted = item('submitted', { state: 'in-review' })
  const own = item('own', { state: 'in-review', authorIds: ['priya', 'asha'] })
  const asked = item('asked', {
    state: 'in-review',
    updatedAt: '2025-10-02T09:00:00Z',
    reviewer: { id: 'priya', name: 'Priya' },
  })

  it('gives approvers what they wrote no part of, what they were asked for first', () => {
    const queues = queuesFor({ items: [submitted, own, asked], actor: priya })
    expect(ids(queues['to-review'])).toEqual(['asked', 'submitted'])
    expect(ids(queues['with-others'])).toEqual(['own'])
  })

  it('gives approvers what is approved, whoever wrote it', () => {
    const approved = item('approved', { state: 'approved', authorIds: ['priya'] })
    expect(ids(queuesFor({ items: [approved], actor: priya })['to-publish'])).toEqual(['approved'])
  })

  it('gives authors their own work, what came back first', () => {
    const items = [
      item('old'),
      item('new', { updatedAt: '2025-10-02T09:00:00Z' }),
      item('back', { state: 'changes-requested' }),
      item('not theirs', { authorIds: ['lee'] }),
    ]
    const queues = queuesFor({ items, actor: asha })
    expect(ids(queues['to-finish'])).toEqual(['back', 'new', 'old'])
    expect(queues).not.toHaveProperty('to-review')
  })

  it('keeps what did not go out apart from what goes out, soonest first', () => {
    const items = [
      item('later', { state: 'scheduled', scheduledFor: '2025-10-04T09:00:00Z' }),
      item('sooner', { state: 'scheduled', scheduledFor: '2025-10-03T09:00:00Z' }),
      item('stuck', { state: 'scheduled', problem: 'A licence ended.' }),
    ]
    const queues = queuesFor({ items, actor: asha })
    expect(ids(queues.failed)).toEqual(['stuck'])
    expect(ids(queues['going-out'])).toEqual(['sooner', 'later'])
  })

  it('tells approvers with whom what they sent back is, and authors what others review', () => {
    const back = item('back', { state: 'changes-requested' })
    expect(ids(queuesFor({ items: [submitted, back], actor: priya })['with-others'])).toEqual([
      'back',
    ])
    expect(ids(queuesFor({ items: [submitted, back], actor: asha })['with-others'])).toEqual([
      'submitted',
    ])
  })

  it('asks approvers to confirm what went out urgently, but not those who wrote it', () => {
    const urgent = item('urgent', { state: 'published', authorIds: ['tom'] })
    expect(ids(queuesFor({ items: [urgent], actor: priya })['to-confirm'])).toEqual(['urgent'])
    const tom = actor('tom', 'approver')
    expect(queuesFor({ items: [urgent], actor: tom })).not.toHaveProperty('to-confirm')
  })

  it('asks approvers to confirm words of a notice that somebody else wrote', () => {
    const notice = item('notice', { state: 'withdrawn', authorIds: ['tom'] })
    expect(ids(queuesFor({ items: [notice], actor: priya })['words-to-confirm'])).toEqual([
      'notice',
    ])
    for (const who of [actor('tom', 'approver'), asha])
      expect(queuesFor({ items: [notice], actor: who })).not.toHaveProperty('words-to-confirm')
  })

  it('gives administrators nothing for being administrators', () => {
    const items = [submitted, item('stuck', { state: 'scheduled', problem: 'A licence ended.' })]
    expect(queuesFor({ items, actor: actor('ada', 'administrator') })).toEqual({})
  })
})
