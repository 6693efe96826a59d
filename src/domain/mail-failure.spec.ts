import { describe, expect, it } from '@jest/globals'

import { isRefusedForGood, mailFailureMessage } from './mail-failure'

const answer = (command: string, response: string) =>
  Object.assign(new Error(`Can't send mail: ${response}`), {
    command,
    responseCode: Number(response.slice(0, 3)),
  })

describe('trouble with a mail', () => {
  it.each([
    ['RCPT TO', '550 5.1.1 No such user', true],
    ['RCPT TO', '551 User not local', true],
    ['RCPT TO', '550 5.7.1 client host [5.1.1.9] blocked', false],
    ['RCPT TO', '551 User not local at 10.5.3.2', true],
    ['RCPT TO', '450 4.2.1 Mailbox busy', false],
    ['RCPT TO', '550 5.7.1 Relaying denied', false],
    ['RCPT TO', '550 relay not permitted', false],
    ['RCPT TO', '552 5.2.2 Mailbox full', false],
    ['RCPT TO', '550 5.4.1 Recipient address rejected: Access denied', false],
    ['RCPT TO', '550 5.1.8 Sender address rejected', false],
    ['AUTH PLAIN', '535 5.7.8 Authentication failed', false],
    ['MAIL FROM', '550 Sender refused', false],
  ])('is final only where the recipient is refused for good: %s, %s', (command, response, is) => {
    expect(isRefusedForGood(answer(command, response))).toBe(is)
  })

  it('is not final where no server has answered', () => {
    expect(isRefusedForGood(new Error('connect ECONNREFUSED'))).toBe(false)
    expect(isRefusedForGood('550')).toBe(false)
  })

  it('is told on one line, and names nobody', () => {
    const message = 'All rejected: 550 5.1.1 <jo.smith@council.example>:\n  unknown (jo@x.example)'
    expect(mailFailureMessage(message)).toBe('All rejected: 550 5.1.1 <ADDRESS>: unknown ADDRESS')
    expect(mailFailureMessage('x'.repeat(10_000))).toHaveLength(300)
  })
})
