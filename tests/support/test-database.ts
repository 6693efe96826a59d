import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/** Whether this run uses MongoDB. Expectations differ only if it lacks transactions. */
export const isOnMongo = process.env.TEST_DATABASE === 'mongo'

/** Sets a fresh database and media folder. Call it before env.ts is imported. */
export function takeFreshDatabase(): void {
  const folder = path.join(setting('TEST_FOLDER'), randomUUID())
  mkdirSync(folder)
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URL: isOnMongo ? mongoAddress() : sqliteCopy(folder),
    MEDIA_DIR: path.join(folder, 'media'),
    MAIL_DIR: path.join(folder, 'mail'),
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  })
}

function sqliteCopy(folder: string): string {
  const file = path.join(folder, 'hub.db')
  copyFileSync(path.join(setting('TEST_FOLDER'), 'template.db'), file)
  return `file:${file}`
}

function mongoAddress(): string {
  const address = new URL(setting('MONGODB_TEST_URL'))
  address.pathname = `/test-${randomUUID()}`
  return address.href
}

function setting(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(`${name} is not set: run the tests with npm test or npm run test:mongo`)
  return value
}
