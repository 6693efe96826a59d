// Loads the demonstration content into the database at DATABASE_URL, and creates its accounts.
// Their passwords are written to --accounts FILE, or printed once. Idempotent.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import type { Payload } from 'payload'

import type { Credential } from '@/demo/accounts'

import { DEMO_DIR, runAsCommand } from './command-env'
import { keepAccounts } from './demo/keep-accounts'

/** Prefixes that the database adapters add to an error message. */
const PREFIX = /^(?:Error: |cannot connect to \w+[:.] |Details: )+/i

await runAsCommand(async () => {
  const { values } = parseArgs({
    options: {
      accounts: { type: 'string' },
      // Refuses a database that contains any other account.
      'only-demo-accounts': { type: 'boolean', default: false },
    },
  })
  const payload = await connect()
  if (values['only-demo-accounts']) await refuseOthers(payload)
  await load(payload, values.accounts ?? demoAccountsFile())
  await payload.destroy()
})

async function connect(): Promise<Payload> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  try {
    return await getPayload({ config, disableOnInit: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const [told = reason] = reason.replace(PREFIX, '').split('\n')
    throw new Error(`The database of DATABASE_URL cannot be used: ${told}`, { cause: error })
  }
}

async function load(payload: Payload, file: string | undefined) {
  const { makeAccounts } = await import('@/demo/accounts')
  const { loadDemo } = await import('@/demo/load-demo')
  const { runDataSteps } = await import('@/cms/migrations/data/run-data-steps')
  const say = (sentence: string) => console.log(sentence)
  await runDataSteps({ payload, say })
  const known = file ? readAccounts(file) : []
  const { users, credentials, isChanged } = await makeAccounts({ payload, known })
  if (isChanged && file) keepAccounts(file, credentials)
  const { created, transitions } = await loadDemo({
    payload,
    accounts: users,
    now: new Date(),
    say,
  })
  if (created + transitions === 0) say('The content was there already.')
  else say(`Loaded ${created} pieces of content, in ${transitions} steps of the workflow.`)
  if (file) return say(`The accounts are in ${file}`)
  say('The accounts, whose passwords are kept nowhere else:')
  for (const { role, email, password } of credentials) say(`  ${role}: ${email} ${password}`)
}

async function refuseOthers(payload: Payload) {
  const { ACCOUNTS } = await import('@/demo/accounts')
  const emails = Object.values(ACCOUNTS).map(({ email }) => email)
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { not_in: emails } },
  })
  if (totalDocs > 0) {
    throw new Error(
      'The database of DATABASE_URL holds accounts that are not the demo’s, so the demo stays out of it. Unset DATABASE_URL, or give the demo a database of its own.',
    )
  }
}

/** The default file, for the demo's own database only. */
function demoAccountsFile(): string | undefined {
  const isDemoData = process.env.DATABASE_URL === `file:${DEMO_DIR}/hub.db`
  return isDemoData ? `${DEMO_DIR}/accounts.json` : undefined
}

function readAccounts(file: string): Credential[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Credential[]) : [] // written by keepAccounts
}
