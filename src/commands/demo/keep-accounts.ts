import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Credential } from '@/demo/accounts'

/** Keeps accounts with their passwords for the owner of the file alone. */
export function keepAccounts(file: string, credentials: readonly Credential[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600) // the mode above holds for a new file only
}
