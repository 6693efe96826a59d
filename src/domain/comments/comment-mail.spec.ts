import { describe, expect, it } from '@jest/globals'

import { type Commented, commentMail } from './comment-mail'

const mails = (more: Partial<Commented>) =>
  commentMail({
    act: 'comment',
    kind: 'news-releases',
    title: 'Hub opens',
    address: 'https://news.example.org/admin/collections/news-releases/1#comment-7',
    actor: { id: 'pat', name: 'Pat' },
    words: 'Is it Monday, @Alex?',
    about: null,
    mentionedIds: [],
    inThreadIds: [],
    ...more,
  })

describe('commentMail', () => {
  it('tells those it names what was said, about what, and where', () => {
    const [mail] = mails({ mentionedIds: ['alex'], about: 'Body, 2: Quote' })
    expect(mail).toEqual({
      topic: 'comments',
      to: { ids: ['alex'] },
      subject: 'You are mentioned: Hub opens',
      text: [
        'Pat mentions you in the comments on this news release, about “Body, 2: Quote”.',
        'Is it Monday, @Alex?',
        'https://news.example.org/admin/collections/news-releases/1#comment-7',
      ].join('\n\n'),
    })
  })

  it('tells those it answers once, and never the person who wrote it', () => {
    const sent = mails({
      mentionedIds: ['alex', 'pat'],
      inThreadIds: ['alex', 'kim', 'kim', 'pat'],
    })
    expect(sent.map(({ to }) => to)).toEqual([{ ids: ['alex'] }, { ids: ['kim'] }])
  })

  it('sends nothing for a resolved comment, and says when one is opened again', () => {
    expect(mails({ act: 'resolve', inThreadIds: ['kim'] })).toEqual([])
    expect(mails({ act: 'reopen', words: '', inThreadIds: ['kim'] })[0]?.text).toContain(
      'Pat has opened again what you wrote',
    )
  })

  it('sends nothing where nobody is named or answered', () => {
    expect(mails({})).toEqual([])
  })
})
