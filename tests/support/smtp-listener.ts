import { SMTPServer } from 'smtp-server'

/** An SMTP server on loopback that stores the mail it receives. */
export type SmtpListener = {
  readonly received: string[]
  /** Error responses for refused recipients, by address: `550 5.1.1 …`. */
  readonly refuses: Map<string, string>
  start: () => Promise<void>
  stop: () => Promise<void>
}

export function smtpListener(port: number): SmtpListener {
  const received: string[] = []
  const refuses = new Map<string, string>()
  const server = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo({ address }, _session, done) {
        const answer = refuses.get(address)
        if (!answer) return done()
        const responseCode = Number(answer.slice(0, 3))
        done(Object.assign(new Error(answer.slice(4)), { responseCode }))
      },
      onData(stream, _session, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          received.push(Buffer.concat(chunks).toString('utf8'))
          done()
        })
      },
    })
  let running: SMTPServer | null = null
  return {
    received,
    refuses,
    start: () =>
      new Promise((resolve) => {
        running = server()
        running.listen(port, '127.0.0.1', resolve)
      }),
    stop: () =>
      new Promise((resolve) => {
        if (running) running.close(() => resolve())
        else resolve()
        running = null
      }),
  }
}
