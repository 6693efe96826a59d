import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { bundlePublisher, PublisherProcess } from './publisher-process'

/** A database for one test, whose processes can be started and killed. */
export type FaultHub = {
  readonly folder: string
  readonly databaseFile: string
  start: () => Promise<PublisherProcess>
  /** Stops its processes and deletes its data. */
  remove: () => Promise<void>
}

type Where = { mongoAddress?: string; databaseFolder?: string; smtpUrl?: string }

/** Creates a hub on SQLite, or on the MongoDB at a URL. */
export async function faultHub(where: Where = {}): Promise<FaultHub> {
  const { mongoAddress, databaseFolder, smtpUrl } = where
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
    ...(smtpUrl && { SMTP_URL: smtpUrl }),
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

const TOOLS = process.env.SHARED_TOOLS ?? '../shared'

/** Servers with MongoDB's wire protocol, by their features. */
const SERVERS = {
  transactions: { home: 'MONGO_TRANSACTIONS_HOME', needsRoot: false },
  wire: { home: 'MONGO_WIRE_HOME', needsRoot: true },
} as const

type ServerName = keyof typeof SERVERS

const commandOf = (name: ServerName) => path.resolve(TOOLS, `mongo-${name}`, `mongo-${name}`)

/** Whether this machine can start a `mongoServer`. */
export const mayServeMongo = (name: ServerName): boolean =>
  existsSync(commandOf(name)) && (!SERVERS[name].needsRoot || process.getuid?.() === 0)

/** A MongoDB server for one test, separate from the one of `npm run test:mongo`. */
export function mongoServer(name: ServerName) {
  const home = mkdtempSync(path.join(tmpdir(), `news-hub-${name}-`))
  const run = (...args: string[]) =>
    execFileSync(commandOf(name), args, {
      encoding: 'utf8',
      env: { ...process.env, [SERVERS[name].home]: home },
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim()
  const freePort = () =>
    execFileSync(process.execPath, ['tests/support/free-port.mjs'], { encoding: 'utf8' }).trim()
  const stop = () => void run('stop')
  return {
    start: (port = freePort()) => run('start', port),
    stop,
    /** Stops it and deletes its data. */
    remove: () => {
      stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
