import { createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, describe, expect, it } from '@jest/globals'

import { type FaultHub, faultHub, mayServeMongo, mongoServer } from './fault-hub'
import type { FollowUp } from './publisher-orders'
import type { PublisherProcess } from './publisher-process'

/** Late enough for the mail round to be waiting for the silent server. */
const DUE_AFTER_MS = 9000
/** Two rounds of the scheduler, plus a margin for a busy machine. */
const LATE_MS = 8000

const DATABASES = (['SQLite', 'transactions', 'wire'] as const).filter(
  (name) => name === 'SQLite' || mayServeMongo(name),
)

/** A mail server that accepts connections and never responds. */
async function silentMailServer() {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined) // the client has timed out
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken: () => sockets.size,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

let hub: FaultHub | undefined
let database: ReturnType<typeof mongoServer> | undefined
let mail: Awaited<ReturnType<typeof silentMailServer>> | undefined
afterEach(async () => {
  await hub?.remove()
  database?.remove()
  mail?.stop()
  database = undefined
})

async function untilPublished(server: PublisherProcess, id: string): Promise<void> {
  const end = Date.now() + DUE_AFTER_MS + 2 * LATE_MS
  for (;;) {
    const found = await server.ask<FollowUp>({ do: 'follow-up', id })
    if (found.state === 'published' || Date.now() > end) return
    await pause(250)
  }
}

describe('two servers that run by the clock, with a mail server that stays silent', () => {
  it.each(DATABASES)('publish what is due once and in time, on %s', async (name) => {
    mail = await silentMailServer()
    database = name === 'SQLite' ? undefined : mongoServer(name)
    hub = await faultHub({ mongoAddress: database?.start(), smtpUrl: mail.url })
    const first = await hub.start()
    const ids: string[] = []
    for (const title of ['Due one', 'Due two', 'Due three'])
      ids.push(await first.ask<string>({ do: 'make', title }))
    const second = await hub.start()
    const dueAt = Date.now() + DUE_AFTER_MS
    const publishAt = new Date(dueAt).toISOString()
    for (const id of ids) await first.ask({ do: 'schedule', id, publishAt })
    await Promise.all([first, second].map((server) => server.ask({ do: 'run-by-the-clock' })))

    for (const id of ids) await untilPublished(second, id)
    expect(mail.taken()).toBeGreaterThan(0)
    // By now the losing instance would have written its own result.
    await pause(3000)
    for (const id of ids) {
      const now = await first.ask<FollowUp>({ do: 'follow-up', id })
      expect(now).toMatchObject({
        state: 'published',
        events: ['publish-as-scheduled done'],
        publishedVersions: 1,
        latestVersions: 1,
        attempts: 0,
      })
      expect(new Set(now.mails).size).toBe(now.mails.length)
      expect(Date.parse(now.publishedAt ?? '') - dueAt).toBeLessThan(LATE_MS)
    }
  })
})
