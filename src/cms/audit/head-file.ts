import { appendFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { type DatedHead, headLine, readHeadLines, UNFINISHED } from '@/domain/audit/audit-heads'

/**
 * The heads in a file, oldest first; empty where no file is configured or it does not exist yet.
 * Throws where it cannot be read, or has a line that is not a head.
 */
export async function readHeadFile(file: string | undefined): Promise<DatedHead[]> {
  if (!file) return []
  try {
    return readHeadLines(await readFile(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Appends a head to the file, first ending any line that a stopped process left incomplete. */
export async function appendHead(file: string, head: DatedHead): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const ending = text === '' || text.endsWith('\n') ? '' : `${UNFINISHED}\n`
  await mkdir(path.dirname(file), { recursive: true })
  await appendFile(file, ending + headLine(head), { mode: 0o600 })
}
