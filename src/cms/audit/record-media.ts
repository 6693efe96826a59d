import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { NOT_APPROVED_WITH_MEDIA, OF_THE_FILE } from '@/domain/workflow/media-content'

import { recordAuditEvent } from './record-audit-event'
import { records } from './records'

/** The fields of a file's record that the application sets; users edit the rest. */
const KEPT_BY_THE_HUB = new Set<string>(
  [...NOT_APPROVED_WITH_MEDIA, ...OF_THE_FILE].filter((field) => field !== 'consent'),
)

/** Recorded without their values: they are personal data, and events are never erased. */
const ABOUT_A_PERSON = new Set(['consent'])

type Stored = Record<string, unknown>
type Change = { readonly field: string; readonly before?: unknown; readonly after?: unknown }

function changesOf(before: Stored, after: Stored): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields
    .filter((field) => !KEPT_BY_THE_HUB.has(field))
    .filter((field) => !isDeepStrictEqual(before[field] ?? null, after[field] ?? null))
    .map((field) =>
      ABOUT_A_PERSON.has(field)
        ? { field }
        : { field, before: before[field] ?? null, after: after[field] ?? null },
    )
}

const fileOf = ({ filename, originalName, filesize }: Stored) => ({
  filename,
  originalName,
  filesize,
})

/** Records an added or replaced file, and changes to its description. */
export const recordMediaChange: CollectionAfterChangeHook = records(
  ['file-added', 'file-replaced', 'file-words-changed'],
  async ({ doc, previousDoc, operation, req }: Parameters<CollectionAfterChangeHook>[0]) => {
    const after: Stored = doc
    if (operation === 'create') {
      await recordOfMedia(req, {
        action: 'file-added',
        says: 'File added',
        doc: after,
        details: fileOf(after),
      })
      return doc
    }
    const before: Stored = previousDoc ?? {}
    const changes = changesOf(before, after)
    const isOtherFile = !isDeepStrictEqual(fileOf(before), fileOf(after))
    const details = {
      ...(changes.length > 0 && { changes }),
      ...(isOtherFile && { file: { before: fileOf(before), after: fileOf(after) } }),
    }
    if (isOtherFile)
      await recordOfMedia(req, {
        action: 'file-replaced',
        says: 'File replaced',
        doc: after,
        details,
      })
    else if (changes.length > 0)
      await recordOfMedia(req, {
        action: 'file-words-changed',
        says: 'Words about a file changed',
        doc: after,
        details,
      })
    return doc
  },
)

type Entry = { action: string; says: string; doc: Stored; details: Record<string, unknown> }

/** Records an event about a media record; `doc` needs its id and title. */
export async function recordOfMedia(
  req: PayloadRequest,
  { action, says, doc, details }: Entry,
): Promise<void> {
  const title = String(doc.title ?? doc.filename ?? doc.id)
  await recordAuditEvent(
    req,
    {
      action,
      outcome: 'done',
      summary: `${says}: ${title}`,
      itemKind: 'media',
      itemId: String(doc.id),
      itemTitle: title,
      details,
    },
    new Date(),
  )
}
