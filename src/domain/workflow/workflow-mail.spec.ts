import { describe, expect, it } from '@jest/globals'

import { workflowMails, type MailedTransition } from './workflow-mail'
import { TRANSITION_NAMES } from './workflow'

const made = (overrides: Partial<MailedTransition>): MailedTransition => ({
  transition: 'submit',
  kind: 'news-releases',
  title: 'Hub opens',
  address: 'https://news.example.org/admin/collections/news-releases/1',
  actor: { id: 'alex', name: 'Alex' },
  authorIds: ['alex', 'kim'],
  partIds: ['alex', 'kim', 'photographer'],
  input: {},
  ...overrides,
})

const sent = (overrides: Partial<MailedTransition>) =>
  workflowMails(made(overrides)).map(({ topic, to }) => ({ topic, to }))

describe('workflowMails', () => {
  it('asks the reviewer named, or else every approver who did not write it', () => {
    expect(sent({ reviewer: 'pat' })).toEqual([{ topic: 'handovers', to: { ids: ['pat'] } }])
    expect(sent({})).toEqual([
      { topic: 'handovers', to: { role: 'approver', except: ['alex', 'kim', 'photographer'] } },
    ])
  })

  it('tells the authors what to change, in the words of the request', () => {
    const [mail] = workflowMails(
      made({
        transition: 'request-changes',
        actor: { id: 'pat', name: 'Pat' },
        input: { comment: 'Say when.' },
      }),
    )
    expect(mail).toMatchObject({ topic: 'changes', to: { ids: ['alex', 'kim'] } })
    expect(mail?.text).toContain('Say when.')
  })

  it('asks a different approver to confirm what went out urgently', () => {
    const mails = sent({ transition: 'publish-urgently', actor: { id: 'dee', name: 'Dee' } })
    expect(mails).toContainEqual({
      topic: 'handovers',
      to: { role: 'approver', except: ['dee', 'alex', 'kim', 'photographer'] },
    })
  })

  it('tells authors, whoever scheduled it and the other approvers that something did not go out', () => {
    expect(sent({ transition: 'schedule-failed', scheduledBy: 'pat' })).toEqual([
      { topic: 'failures', to: { ids: ['alex', 'kim', 'pat'] } },
      { topic: 'failures', to: { role: 'approver', except: ['alex', 'kim', 'pat'] } },
    ])
  })

  it('says when a takedown has ended the schedule of a revision', () => {
    const taken = { transition: 'withdraw', actor: { id: 'pat', name: 'Pat' } } as const
    const [plain] = workflowMails(made(taken))
    expect(plain?.text).not.toContain('draft again')
    const [ended] = workflowMails(made({ ...taken, endsSignedOff: true }))
    expect(ended).toMatchObject({ topic: 'published', to: { ids: ['alex', 'kim'] } })
    expect(ended?.text).toContain('is a draft again')
  })

  it('never writes to the person who did it, and always links to the item', () => {
    for (const transition of TRANSITION_NAMES) {
      for (const { to, text } of workflowMails(made({ transition }))) {
        if ('ids' in to) expect(to.ids).not.toContain('alex')
        expect(text).toContain('https://news.example.org/admin/collections/news-releases/1')
      }
    }
  })
})
