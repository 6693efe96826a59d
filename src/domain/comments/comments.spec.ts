import { describe, expect, it } from '@jest/globals'

import { ROLE_NAMES, type Role } from '@/domain/permissions'

import {
  COMMENT_ACTS,
  type CommentAct,
  type CommentEntry,
  commentRefusals,
  mentionedIn,
  type Thread,
  threadsOf,
} from './comments'

const entry = (id: string, more: Partial<CommentEntry> = {}): CommentEntry => ({
  id,
  parent: null,
  act: 'comment',
  words: 'Say when.',
  authorId: 'pat',
  authorName: 'Pat',
  at: `2026-03-02T09:00:0${id}Z`,
  ...more,
})

describe('threads', () => {
  it('are open until resolved, and open again when reopened', () => {
    const isOpen = (...acts: CommentAct[]) =>
      threadsOf([
        entry('0'),
        ...acts.map((act, at) => entry(String(at + 1), { act, parent: '0' })),
      ])[0]?.isOpen
    expect(isOpen()).toBe(true)
    expect(isOpen('resolve')).toBe(false)
    expect(isOpen('resolve', 'comment')).toBe(false)
    expect(isOpen('resolve', 'reopen', 'comment')).toBe(true)
  })

  it('put what is open and requested first, whatever order the entries come in', () => {
    const entries = [
      entry('1'),
      entry('2'),
      entry('3', { act: 'request' }),
      entry('4', { act: 'resolve', parent: '1' }),
      entry('5', { parent: '2' }),
    ].reverse()
    expect(threadsOf(entries).map(({ first }) => first.id)).toEqual(['3', '2', '1'])
    expect(threadsOf(entries)[1]?.replies.map(({ id }) => id)).toEqual(['5'])
  })
})

const thread = (more: Partial<Thread> = {}): Thread => ({
  first: entry('0'),
  replies: [],
  isOpen: true,
  ...more,
})
const asked = thread({ first: entry('0', { act: 'request' }) })

const codes = (act: CommentAct, role: Role, of: Thread | null, id = 'kim') =>
  commentRefusals({ act, words: 'Done.', thread: of, actor: { id, roles: [role] } }).map(
    ({ code }) => code,
  )

describe('who may add to a conversation', () => {
  it.each(ROLE_NAMES)('lets %s comment unless content is not their business', (role) => {
    expect(codes('comment', role, null)).toEqual(role === 'administrator' ? ['wrong-role'] : [])
  })

  it('lets anybody who comments resolve a comment', () => {
    expect(codes('resolve', 'author', thread())).toEqual([])
    expect(codes('resolve', 'legal', thread())).toEqual([])
  })

  it('lets a request be resolved by whoever made it or an approver, and by nobody else', () => {
    expect(codes('resolve', 'author', asked)).toEqual(['not-your-request'])
    expect(codes('resolve', 'author', asked, 'pat')).toEqual([])
    expect(codes('resolve', 'approver', asked)).toEqual([])
  })

  it('refuses a turn that changes nothing, and one without a thread', () => {
    expect(codes('resolve', 'author', thread({ isOpen: false }))).toEqual(['already-resolved'])
    expect(codes('reopen', 'author', thread())).toEqual(['still-open'])
    expect(codes('resolve', 'author', null)).toEqual(['no-such-comment'])
  })

  it.each(Object.keys(COMMENT_ACTS) as CommentAct[])(
    'asks a %s for words where it needs them',
    (act) => {
      const isOpen = act !== 'reopen'
      const refusals = commentRefusals({
        act,
        words: ' \n',
        thread: thread({ isOpen }),
        actor: { id: 'kim', roles: ['approver'] },
      })
      const needsWords = act === 'comment' || act === 'request'
      expect(refusals.map(({ code }) => code)).toEqual(needsWords ? ['words-required'] : [])
    },
  )
})

describe('mentions', () => {
  const people = [
    { id: '1', name: 'Grace Okoro' },
    { id: '2', name: 'Grace Okoro-Smith' },
    { id: '3', name: 'Tom Beech' },
    { id: '4', name: 'Tom Beech' },
    { id: '5', name: '' },
  ]
  it.each([
    ['@Grace Okoro, see this', ['1']],
    ['see @grace okoro.', ['1']],
    ['@Grace Okoro-Smith', ['2']],
    ['@Tom Beech and @Grace Okoro', ['1', '3', '4']],
    ['@Tom Beecham', []],
    ['Grace Okoro', []],
    ['write to grace@example.org or @', []],
  ])('in “%s” name %j', (words, ids) => {
    expect(mentionedIn(words, people)).toEqual(ids)
  })
})
