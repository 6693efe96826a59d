import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { bundlePublisher, PublisherProcess } from './publisher-process'

/** A database of its own, whose processes come and go. */
export type FaultHub = {
  readonly folder: string
  readonly databaseFile: string
  start: () => Promise<PublisherProcess>
  /** Ends its processes, and takes its data away. */
  remove: () => Promise<void>
}

type Where = { mongoAddress?: string; databaseFolder?: string }

/** On SQLite, or at a MongoDB server's address. */
export async function faultHub({ mongoAddress, databaseFolder }: Where = {}): Promise<FaultHub> {
  const bundle = await bundlePublisher()
  const started: PublisherProcess[] = []
  const folder = mkdtempSync(path.join(tmpdir(), 'news-hub-faults-'))
  const databaseFile = path.join(databaseFolder ?? folder, 'hub.db')
  if (!mongoAddress)
    copyFileSync(path.join(process.env.TEST_FOLDER ?? '', 'template.db'), databaseFile)
  const settings = {
    DATABASE_URL: mongoAddress ? withName(mongoAddress) : `file:${databaseFile}`,
    MEDIA_DIR: path.join(folder, 'media'),
    MAIL_DIR: path.join(folder, 'mail'),
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  }
  return {
    folder,
    databaseFile,
    start: async () => {
      const publisher = await PublisherProcess.start({ bundle, settings, folder })
      started.push(publisher)
      return publisher
    },
    remove: async () => {
      await Promise.all(started.map((publisher) => publisher.kill()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function withName(address: string): string {
  const url = new URL(address)
  url.pathname = `/faults-${randomUUID()}`
  return url.href
}

const WIRE = path.resolve('../shared/mongo-wire/mongo-wire')

/** Whether `mongoServer` can be started here: it has to be there, and wants root. */
export const mayServeMongo = existsSync(WIRE) && process.getuid?.() === 0

/** A server of MongoDB's protocol for this test alone, apart from the one of `npm run test:mongo`. */
export function mongoServer(home: string) {
  const run = (...args: string[]) =>
    execFileSync(WIRE, args, {
      encoding: 'utf8',
      env: { ...process.env, MONGO_WIRE_HOME: home },
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim()
  const freePort = () =>
    execFileSync(process.execPath, ['tests/support/free-port.mjs'], { encoding: 'utf8' }).trim()
  return { start: (port = freePort()) => run('start', port), stop: () => void run('stop') }
}
