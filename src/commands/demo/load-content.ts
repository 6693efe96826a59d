import { existsSync } from 'node:fs'

import type { DemoSettings } from './demo-settings'
import { DEMO_PATHS } from './demo-paths'
import { contentSources, hashText, keepStamps, readStamps } from './stamps'
import { exitOf, startNode } from './run-child'
import { Stopped } from './stopped'

/** Loads the content in a child process, unless this version of it is already in this database. */
export async function loadContent({ databaseUrl, isOwnData }: DemoSettings): Promise<void> {
  const content = { sources: contentSources(), database: hashText(databaseUrl) }
  const { content: last } = readStamps()
  const isThere =
    existsSync(DEMO_PATHS.accounts) && (isOwnData ? existsSync(DEMO_PATHS.database) : false)
  if (isThere && last?.sources === content.sources && last.database === content.database) return
  console.log('Loading the content: a minute or two, the first time only.')
  const child = startNode(
    [
      'run-ts.mjs',
      'src/commands/seed.ts',
      '--only-demo-accounts',
      '--accounts',
      DEMO_PATHS.accounts,
    ],
    { stdio: 'inherit', env: { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL || 'silent' } },
  )
  if ((await exitOf(child)) !== 0) throw new Stopped()
  keepStamps({ content })
}
