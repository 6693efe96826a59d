import { randomBytes } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

import { buildIfStale } from '@tests/e2e/runner/build-if-stale'
import { freePort, startProductionServer } from '@tests/e2e/runner/production-server'
import { runScript } from '@tests/e2e/runner/run-script'

import { endChildren } from '@/commands/demo/run-child'

import { type Effort, measure, measureFirstReads, type Target, timeOf } from './measure'
import { hasNginx, startNginx } from './nginx'
import { MEASURED } from './pages'
import { processUse } from './process-use'
import type { PageResult, SizeResult } from './report'
import { weigh } from './weigh'

const FIRST_SEARCH = '/search?q=town'

type SizeArgs = {
  releases: number
  effort: Effort
  /** Temporary folder of this run. */
  folder: string
}

/** Fills a site with this many releases, starts the production server, and measures it. */
export async function measureSize({ releases, effort, folder }: SizeArgs): Promise<SizeResult> {
  const place = path.join(folder, String(releases))
  mkdirSync(place)
  const origin = `http://127.0.0.1:${freePort()}`
  const settings = {
    SERVER_URL: origin,
    DATABASE_URL: `file:${place}/hub.db`,
    MEDIA_DIR: path.join(place, 'media'),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    AUDIT_KEY: randomBytes(32).toString('hex'),
  }
  console.error(`Writing ${releases} releases`)
  await runScript(['run-ts.mjs', 'bench/fill.ts', String(releases)], {
    ...settings,
    LOG_LEVEL: 'error',
  })
  await buildIfStale()
  const started = performance.now()
  const pid = await startProductionServer({ settings, logFile: path.join(place, 'server.log') })
  const readyMs = performance.now() - started
  try {
    const memoryAtStartMb = processUse(pid).memoryMb
    const firstSearchMs = await timeOf(new URL(FIRST_SEARCH, origin))
    const pages = await measurePages({ origin, pid, effort, place })
    return {
      releases,
      databaseMb: statSync(path.join(place, 'hub.db')).size / 2 ** 20,
      readyMs,
      firstSearchMs,
      memoryAtStartMb,
      memoryAtEndMb: processUse(pid).memoryMb,
      pages,
    }
  } finally {
    await endChildren()
  }
}

type PagesArgs = { origin: string; pid: number; effort: Effort; place: string }

async function measurePages(args: PagesArgs): Promise<PageResult[]> {
  const { origin, pid, effort, place } = args
  const found = []
  for (const page of MEASURED) {
    const firstReads = await measureFirstReads(origin, page)
    found.push({ page, firstReads, ...(await weigh(origin, page.path)) })
  }
  const files = found.map(({ page, body }) => ({ fileName: page.fileName, body }))
  const port = freePort()
  const nginx = hasNginx() ? await startNginx({ port, folder: place, files }) : null
  try {
    const pairs = found.map((one) => ({
      ...one,
      hub: { name: one.page.name, url: origin + one.page.path, pid },
      limit: nginx && {
        name: `${one.page.name} from nginx`,
        url: `http://127.0.0.1:${port}/${one.page.fileName}`,
        pid: nginx.pid,
      },
    }))
    const targets: Target[] = pairs.flatMap(({ hub, limit }) => (limit ? [hub, limit] : [hub]))
    const figures = await measure(targets, effort)
    const of = (target: Target) => {
      const known = figures.get(target)
      if (!known) throw new Error(`${target.name} was not measured`)
      return known
    }
    return pairs.map(({ page, weight, firstReads, hub, limit }) => ({
      name: page.name,
      weight,
      firstReads,
      hub: of(hub),
      limit: limit && of(limit),
    }))
  } finally {
    await nginx?.stop()
  }
}
