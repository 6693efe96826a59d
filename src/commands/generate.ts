// Generates what is derived from the collections: types, the editor's import map, docs/access.md
// and, with --migration NAME, an SQLite migration. Payload's own command may do nothing and still
// exit 0, so this calls its functions and checks the files they write.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import type { SanitizedConfig } from 'payload'

import { runAsCommand } from './command-env'
import { keepKnownColumns, type Snapshot } from './generate/keep-known-columns'

const TYPES = path.resolve('src/cms/generated/payload-types.ts')
const IMPORT_MAP = path.resolve('src/app/(payload)/admin/importMap.js')
const ACCESS_PAGE = path.resolve('docs/access.md')
const MIGRATIONS = path.resolve('src/cms/migrations')

// Migrations are for SQLite only, whatever database .env names; nothing connects to this one.
process.env.DATABASE_URL = 'file:.demo/hub.db'
process.env.LOG_LEVEL ||= 'error'

await runAsCommand(async () => {
  const { values } = parseArgs({ options: { migration: { type: 'string' } } })
  const { default: config } = await import('@payload-config')
  await writeTypes(await config)
  await writeImportMap(await config)
  await writeAccessPage()
  if (values.migration) await writeMigration(await config, values.migration)
})

async function writeTypes(config: SanitizedConfig) {
  const { generateTypes } = await import('payload/node')
  mkdirSync(path.dirname(TYPES), { recursive: true })
  // The path in the configuration is relative to the bundle.
  const typescript = { ...config.typescript, outputFile: TYPES }
  await generateTypes({ ...config, typescript }, { log: false })
  assertWritten(TYPES, 'export interface Config')
}

async function writeImportMap(config: SanitizedConfig) {
  const { generateImportMap } = await import('payload')
  mkdirSync(path.dirname(IMPORT_MAP), { recursive: true })
  await generateImportMap(config, { log: false, force: true })
  assertWritten(IMPORT_MAP, 'export const importMap')
}

async function writeAccessPage() {
  const { describeAccess } = await import('@/cms/access/describe-access')
  const { format } = await import('prettier')
  writeFileSync(ACCESS_PAGE, await format(describeAccess(), { parser: 'markdown' }))
  assertWritten(ACCESS_PAGE, '# Who may do what')
}

async function writeMigration(config: SanitizedConfig, migrationName: string) {
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const before = new Set(readdirSync(MIGRATIONS))
  // Payload exits the process if the tables have not changed.
  const sayNothingChanged = () => console.log('The tables have not changed: no migration is needed')
  process.once('exit', sayNothingChanged)
  await payload.db.createMigration({ payload, migrationName, skipEmpty: true })
  process.off('exit', sayNothingChanged)
  const made = readdirSync(MIGRATIONS).filter((file) => !before.has(file) && file.endsWith('.ts'))
  if (made.length === 0) throw new Error('Payload wrote no migration')
  for (const file of made) {
    assertWritten(path.join(MIGRATIONS, file), 'export async function up')
    mend(path.join(MIGRATIONS, file), [...before])
  }
}

/** Makes type imports type-only, and corrects rebuilt tables in `up`: `down` adds no columns. */
function mend(file: string, before: readonly string[]) {
  const last = before
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  if (!last) return
  const snapshot = JSON.parse(readFileSync(path.join(MIGRATIONS, last), 'utf8')) as Snapshot // written by drizzle-kit
  const [up = '', down = ''] = readFileSync(file, 'utf8')
    .replace(/\b(Migrate(?:Up|Down)Args)(?=,)/g, 'type $1')
    .split(/(?=export async function down)/)
  writeFileSync(file, keepKnownColumns(up, snapshot) + down)
}

function assertWritten(file: string, expected: string) {
  if (!readFileSync(file, 'utf8').includes(expected)) throw new Error(`${file} was not written`)
  console.log(`Written: ${path.relative('.', file)}`)
}
