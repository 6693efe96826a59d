import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { DEMO_PATHS } from './demo-paths'

/** Records what the last run built and loaded, so that the next run can skip both. */
export type Stamps = {
  /** Hash of the sources the site was built from, and the id of that build. */
  readonly site?: { readonly sources: string; readonly buildId: string }
  /** Hash of the content that was loaded, and the database it was loaded into. */
  readonly content?: { readonly sources: string; readonly database: string }
}

export const readStamps = (): Stamps =>
  existsSync(DEMO_PATHS.stamps)
    ? (JSON.parse(readFileSync(DEMO_PATHS.stamps, 'utf8')) as Stamps)
    : {} // written below

export const keepStamps = (stamps: Stamps): void =>
  writeFileSync(DEMO_PATHS.stamps, JSON.stringify({ ...readStamps(), ...stamps }, null, 2))

const SITE = ['src', 'public', 'next.config.ts', 'payload.config.ts', 'package-lock.json']
const NOT_IN_SITE = /^src\/(?:demo|commands)\/|\.(?:spec|examples)\.tsx?$/

/** Every source file of the built site. */
export const siteFiles = (): string[] =>
  SITE.flatMap(filesBelow).filter((file) => !NOT_IN_SITE.test(file))

/** SHA-256 of `siteFiles`. */
export const siteSources = (): string => hashOf(siteFiles())

/** SHA-256 of the demo's content and of the database migrations. */
export const contentSources = (): string =>
  hashOf(['src/demo', 'src/cms/migrations'].flatMap(filesBelow))

export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex')

function filesBelow(place: string): string[] {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of [...files].sort()) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}
