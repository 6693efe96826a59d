import { SMTPServer } from 'smtp-server'

/** A real mail server on loopback that keeps what it is given. */
export type SmtpListener = {
  readonly received: string[]
  start: () => Promise<void>
  stop: () => Promise<void>
}

export function smtpListener(port: number): SmtpListener {
  const received: string[] = []
  const server = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
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
