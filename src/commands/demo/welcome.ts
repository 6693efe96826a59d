import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Credential } from '@/demo/accounts'
import { PATHS } from '@/domain/paths'
import { ROLES } from '@/domain/permissions'

import { DEMO_PATHS } from './demo-paths'

/** The text printed when the demo is ready: addresses and accounts. */
export function welcome(port: number): string {
  const at = (address: string) => `http://localhost:${port}${address}`
  const accounts = JSON.parse(readFileSync(DEMO_PATHS.accounts, 'utf8')) as Credential[] // keepAccounts wrote it
  const widest = Math.max(...accounts.map(({ email }) => email.length))
  const rows = accounts.map(
    ({ role, email, password }) =>
      `  ${email.padEnd(widest)}  ${password}  ${ROLES[role].toLowerCase()}`,
  )
  return [
    'The demo is ready.',
    '',
    `  Site        ${at(PATHS.home)}`,
    `  Press room  ${at(PATHS.press)}`,
    `  Editor      ${at(PATHS.admin)}`,
    '',
    'Sign in to the editor as one of these:',
    ...rows,
    '',
    `They are kept in ${shown(DEMO_PATHS.accounts)}. Mail is written to ${shown(DEMO_PATHS.mail)}.`,
    'Press Ctrl+C to stop.',
  ].join('\n')
}

const shown = (place: string): string => path.relative('.', place)
