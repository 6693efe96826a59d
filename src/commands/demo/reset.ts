import { rmSync } from 'node:fs'

import { DEMO_PATHS } from './demo-paths'
import type { DemoSettings } from './demo-settings'

/** Deletes the demo's database, pictures and accounts. Any other database is left alone. */
export function reset({ isOwnData }: DemoSettings): void {
  if (!isOwnData) {
    throw new Error(
      'DATABASE_URL names a database outside .demo/, and --reset leaves that alone: empty it yourself, or unset DATABASE_URL.',
    )
  }
  const { database, media, mail, accounts, auditHeads } = DEMO_PATHS
  for (const place of [
    database,
    `${database}-wal`,
    `${database}-shm`,
    media,
    mail,
    accounts,
    auditHeads,
  ])
    rmSync(place, { recursive: true, force: true })
  console.log('The demo starts over.')
}
