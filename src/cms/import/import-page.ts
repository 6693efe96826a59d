import { APIError } from 'payload'

import { houseStyleFindings } from '@/domain/house-style/house-style'
import { isImportRefusal } from '@/domain/import/import-refusal'
import { type DraftRef, type ImportOutcome, toPageReport } from '@/domain/import/import-report'
import { pageReportText } from '@/domain/import/import-report-text'
import { parsePage } from '@/domain/import/parse-page'
import { readSource } from '@/domain/import/read-source'
import type { SourceFile } from '@/domain/import/source'

import { draftFrom, type ImportedDraft } from './draft-from-page'
import { findLinks, type Importer } from './find-links'
import { notesForEditor } from './notes-for-editor'

/**
 * Makes one draft of one scraped page, with the access and guards of a manual save by the importer,
 * and never more than a draft. A page whose text was imported before makes none. Problems that a
 * person can fix, in the file or the account, are returned as an outcome; others are thrown.
 */
export async function importPage(importer: Importer, file: SourceFile): Promise<ImportOutcome> {
  const source = readSource(file)
  if (isImportRefusal(source)) return { outcome: 'refused', refusal: source }
  const page = parsePage(source)
  if (isImportRefusal(page)) return { outcome: 'refused', refusal: page }
  const read = { page, findings: houseStyleFindings(page) }
  const before = await findImported(importer, page.fingerprint)
  if (before) return { outcome: 'already-imported', ...read, draft: before }
  const links = await findLinks(importer, page)
  const namesake = await findNamesake(importer, page.title.text)
  const draft = draftFrom(page, links, pageReportText(toPageReport(read)))
  try {
    const id = await createDraft(importer, draft)
    const notes = [...namesake, ...notesForEditor(page, links)]
    return { outcome: 'drafted', ...read, draft: { collection: draft.collection, id }, notes }
  } catch (error) {
    // The report names the file and the reason; the other files continue.
    if (error instanceof APIError) return { outcome: 'not-saved', ...read, reason: error.message }
    throw error
  }
}

const IMPORTED_KINDS = ['news-releases', 'pages'] as const

/** The item made earlier from the same text, whatever its file name was and its state is now. */
async function findImported(importer: Importer, fingerprint: string): Promise<DraftRef | null> {
  const [found] = await findWhere(importer, { 'importedFrom.fingerprint': { equals: fingerprint } })
  return found ?? null
}

/** Two items may share a title, but an editor should know. */
async function findNamesake(importer: Importer, title: string): Promise<string[]> {
  const found = await findWhere(importer, { title: { equals: title } })
  return found.map(({ collection, id }) => `Another item has this title: ${collection} ${id}.`)
}

async function findWhere(
  { payload, user }: Importer,
  where: Record<string, { equals: string }>,
): Promise<DraftRef[]> {
  const found: DraftRef[] = []
  for (const collection of IMPORTED_KINDS) {
    const { docs } = await payload.find({
      collection,
      where,
      draft: true,
      depth: 0,
      limit: 1,
      select: {},
      user,
      overrideAccess: false,
    })
    found.push(...docs.map(({ id }) => ({ collection, id: String(id) })))
  }
  return found
}

/** `draft` here, and gate one of the workflow behind it: an import cannot publish. */
async function createDraft(
  { payload, user }: Importer,
  { collection, data }: ImportedDraft,
): Promise<string> {
  const options = { draft: true, depth: 0, user, overrideAccess: false } as const
  const { id } =
    collection === 'pages'
      ? await payload.create({ collection, data, ...options })
      : await payload.create({ collection, data, ...options })
  return String(id)
}
