import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

import { NEXT } from '@/commands/demo/run-child'
import { siteFiles } from '@/commands/demo/stamps'

import { runScript } from './run-script'

const BUILD = path.join('.next', 'BUILD_ID')

/** Builds the site, unless the existing build is newer than every source file. */
export async function buildIfStale(): Promise<void> {
  if (isFresh()) return
  console.log('Building the site: there is no build, or it is older than the code.')
  await runScript([NEXT, 'build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
}

function isFresh(): boolean {
  if (!existsSync(BUILD)) return false
  const builtAt = statSync(BUILD).mtimeMs
  return siteFiles().every((file) => statSync(file).mtimeMs < builtAt)
}
