import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq } from 'payload'

import { recordAuditEvent } from '@/cms/audit/record-audit-event'
import {
  type ImportRefusal,
  LARGEST_SOURCE_BYTES,
  refuseFile,
} from '@/domain/import/import-refusal'
import {
  type ImportOutcome,
  type ImportReport,
  toImportReport,
} from '@/domain/import/import-report'
import type { SourceFile } from '@/domain/import/source'

import type { Importer } from './find-links'
import { importPage } from './import-page'

/**
 * The files of a folder, sorted by name, without hidden files and subfolders. Throws a message for
 * the operator where the folder is missing or empty.
 */
export async function listSourceFiles(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => null) // null is reported below, by name
  if (!found) throw new Error(`There is no folder ${folder}.`)
  if (!found.isDirectory()) throw new Error(`${folder} is a file. Give the folder it is in.`)
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  if (names.length === 0) throw new Error(`There are no files in ${folder}.`)
  return names.sort()
}

/**
 * Makes drafts of all pages in a folder, one after another, so that a duplicate page makes one
 * draft. A file that cannot be imported is reported, and the rest continue.
 */
export async function importFolder(importer: Importer, folder: string): Promise<ImportReport> {
  const outcomes: ImportOutcome[] = []
  for (const name of await listSourceFiles(folder)) {
    const file = await readSourceFile(folder, name)
    outcomes.push(
      'refusal' in file ? { outcome: 'refused', refusal: file } : await importPage(importer, file),
    )
  }
  const report = toImportReport(outcomes)
  await recordImport(importer, { folder, report })
  return report
}

type Imported = { folder: string; report: ImportReport }

/** Records who ran the import and its result; each draft names the text it was made from. */
async function recordImport({ payload, user }: Importer, { folder, report }: Imported) {
  const { counts, files } = report
  const drafts = files.flatMap((file) => (file.outcome === 'drafted' ? file.draft : []))
  await recordAuditEvent(
    await createLocalReq({ user }, payload),
    {
      action: 'imported',
      outcome: 'done',
      summary: `Imported: ${counts.drafted} draft(s) from ${files.length} file(s)`,
      details: { folder: path.basename(path.resolve(folder)), counts, drafts },
    },
    new Date(),
  )
}

/** Refuses a huge file by its size, without reading it into memory. */
async function readSourceFile(folder: string, name: string): Promise<SourceFile | ImportRefusal> {
  const file = path.join(folder, name)
  try {
    const found = await stat(file)
    if (!found.isFile()) return refuseFile({ code: 'unreadable', fileName: name })
    const { size } = found
    if (size > LARGEST_SOURCE_BYTES) {
      const facts = `It has ${size.toLocaleString('en-GB')} bytes; 1 MB is the limit.`
      return refuseFile({ code: 'huge', fileName: name, facts })
    }
    return { name, bytes: await readFile(file) }
  } catch {
    // No permission to read it, or a broken link: the report names the file.
    return refuseFile({ code: 'unreadable', fileName: name })
  }
}
