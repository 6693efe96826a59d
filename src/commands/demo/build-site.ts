import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'

import { DEMO_PATHS } from './demo-paths'
import { exitOf, NEXT, startNode } from './run-child'
import { keepStamps, readStamps, siteSources } from './stamps'

/** Builds the site, unless the existing build was made from the same sources. */
export async function buildSite(): Promise<void> {
  const sources = siteSources()
  const { site } = readStamps()
  if (site?.sources === sources && site.buildId === buildId()) return
  console.log('Building the site: some minutes, and again when the code has changed.')
  const log = openSync(DEMO_PATHS.buildLog, 'w')
  const child = startNode([NEXT, 'build'], {
    stdio: ['ignore', log, log],
    env: {
      ...process.env,
      DATABASE_URL: `file:${DEMO_PATHS.emptyDatabase}`,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  const code = await exitOf(child)
  closeSync(log)
  for (const end of ['', '-wal', '-shm']) rmSync(DEMO_PATHS.emptyDatabase + end, { force: true })
  const built = buildId()
  if (code !== 0 || !built)
    throw new Error(`The site could not be built: see ${DEMO_PATHS.buildLog}`)
  keepStamps({ site: { sources, buildId: built } })
  console.log('The site is built.')
}

const buildId = (): string | null =>
  existsSync(DEMO_PATHS.buildId) ? readFileSync(DEMO_PATHS.buildId, 'utf8').trim() : null
