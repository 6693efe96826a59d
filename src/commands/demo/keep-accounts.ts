import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Credential } from '@/demo/accounts'

/** Writes accounts and their passwords to a file that only its owner can read. */
export function keepAccounts(file: string, credentials: readonly Credential[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600) // writeFileSync applies its mode to new files only
}
