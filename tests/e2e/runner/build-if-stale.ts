import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

import { NEXT } from '@/commands/demo/run-child'

import { runScript } from './run-script'

const BUILD = path.join('.next', 'BUILD_ID')
const SOURCES = ['src', 'public', 'payload.config.ts', 'next.config.ts', 'package-lock.json']
/** Parts of `src` that no page is made of. */
const NOT_BUILT = /\.spec\.tsx?$|^src[\\/](demo|commands)[\\/]/

/** Builds the site, unless the build that is there is younger than every file it is made from. */
export async function buildIfStale(): Promise<void> {
  if (isFresh()) return
  console.log('Building the site: there is no build, or it is older than the code.')
  await runScript([NEXT, 'build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
}

function isFresh(): boolean {
  if (!existsSync(BUILD)) return false
  const builtAt = statSync(BUILD).mtimeMs
  return SOURCES.flatMap(filesUnder).every((file) => statSync(file).mtimeMs < builtAt)
}

function filesUnder(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source]
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !NOT_BUILT.test(file))
}
