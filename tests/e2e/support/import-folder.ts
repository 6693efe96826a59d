import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { ImportReport } from '@/domain/import/import-report'
import { runCommand } from '@tests/support/run-command'

const PLACES = ['../shared/seeds', 'tests/fixtures/import']

/** Runs the import command on a folder of scraped pages, as this author. */
export async function importPages(email: string): Promise<ImportReport> {
  const folder = pagesAlone()
  const report = path.join(folder, 'reports', 'report')
  mkdirSync(path.dirname(report))
  const pages = path.join(folder, 'pages')
  await runCommand('import', pages, '--as', email, '--report', report)
  return JSON.parse(readFileSync(`${report}.json`, 'utf8')) as ImportReport // as the import command writes it
}

/** A folder with the text files of the council's pages if available, else of the fixtures. */
function pagesAlone(): string {
  const source = PLACES.find((place) => existsSync(place))
  if (!source) throw new Error('There are no pages to import')
  const folder = mkdtempSync(path.join(tmpdir(), 'news-hub-pages-'))
  mkdirSync(path.join(folder, 'pages'))
  for (const name of readdirSync(source).filter((file) => file.endsWith('.txt')))
    copyFileSync(path.join(source, name), path.join(folder, 'pages', name))
  return folder
}
