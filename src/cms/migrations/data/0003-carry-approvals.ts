import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { mediaHashes, mediaOf } from '@/cms/files/media-used'
import type { Media } from '@/cms/generated/payload-types'
import { CONTENT_KINDS, type ContentKind } from '@/domain/content-types'
import { type Printed, takePrinted } from '@/domain/workflow/printed'
import { contentHash } from '@/domain/workflow/canonical-content'
import type { ContentDocument } from '@/domain/workflow/stored-content'
import { isBeingWritten } from '@/domain/workflow/workflow'

import { contentHashBefore0012, mediaHashBefore0012 } from './content-hash-before-0012'
import { takeScheduledChanges } from './take-scheduled-changes'

type Say = (sentence: string) => void
type Version = { id: string | number; parent: string | number; version: ContentDocument }
type Counts = { carried: number; ended: number }

/**
 * Carries over approvals from before they covered every field and every byte. Where the content is
 * still what was approved, the approval is rewritten as one given now, with the wording printed
 * from the settings, so that what was scheduled goes out and what was public reads the same. An
 * approval that no longer held is not revived.
 */
export async function carryApprovals(payload: Payload, say: Say): Promise<void> {
  const req = await createLocalReq({}, payload)
  await takeScheduledChanges(payload)
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, req })
  const counts: Counts = { carried: 0, ended: 0 }
  for (const kind of CONTENT_KINDS) {
    const printed = takePrinted(kind, settings)
    await carryKind({ req, kind, printed, counts })
  }
  const { carried, ended } = counts
  if (carried > 0) say(`Carried ${carried} approvals over: they hold as they did.`)
  if (ended > 0)
    say(
      `Approvals that did not hold before, and do not now: ${ended}. Those items have to be approved again.`,
    )
}

type KindArgs = { req: PayloadRequest; kind: ContentKind; printed: Printed; counts: Counts }

async function carryKind(args: KindArgs): Promise<void> {
  const { req, kind } = args
  const all = { collection: kind, depth: 0, limit: 0, pagination: false, trash: true, req } as const
  const rows = (await req.payload.find(all)).docs as unknown as ContentDocument[] // a union of twelve kinds, all of which have these fields
  for (const row of rows) {
    const change = row.firstPublishedAt ? await changeOf(args, row) : null
    if (change) await writeRow(args, row, change)
  }
  const where = { latest: { equals: true } }
  const newest = (await req.payload.findVersions({ ...all, where })).docs as unknown as Version[] // as above
  for (const { id, parent, version } of newest) {
    // A draft takes in the wording from the settings when it is submitted.
    const isPinned = !isBeingWritten(version.state ?? 'draft')
    const change = isPinned ? await changeOf(args, { ...version, id: parent }) : null
    if (change) await writeVersion(args, id, change)
  }
}

type Change = { printed: Printed; approvedHash?: string }

/**
 * The update for a pinned document; null where it has one already, as after an interrupted step.
 */
async function changeOf(
  { req, kind, printed, counts }: KindArgs,
  document: ContentDocument,
): Promise<Change | null> {
  if (document.printed) return null
  if (!document.approvedHash) return { printed }
  const files = await mediaOf({ req, kind, document })
  if (hashBefore({ req, kind, document, files }) !== document.approvedHash) {
    counts.ended += 1
    return { printed }
  }
  counts.carried += 1
  return { printed, approvedHash: contentHash({ ...document, printed }, mediaHashes(files)) }
}

/** Hashes only the fields of that time: later ones were not part of what was approved. */
function hashBefore(args: {
  req: PayloadRequest
  kind: ContentKind
  document: ContentDocument
  files: readonly Media[]
}): string {
  const { changeKind: _kind, changeNote: _note, printed: _printed, ...known } = args.document
  const {
    withdrawnWords: _w,
    withdrawnWordsBy: _by,
    withdrawnNote: _n,
    ...before
  } = known as Record<string, unknown>
  for (const field of args.req.payload.collections[args.kind].config.flattenedFields)
    if ('virtual' in field && field.virtual) delete before[field.name]
  const hashes = args.files.map((file) => [String(file.id), mediaHashBefore0012({ ...file })])
  return contentHashBefore0012(before, Object.fromEntries(hashes))
}

const writeRow = ({ req, kind }: KindArgs, { id, updatedAt }: ContentDocument, change: Change) =>
  req.payload.db.updateOne({
    collection: kind,
    id,
    data: { ...change, updatedAt },
    returning: false,
  })

async function writeVersion({ req, kind }: KindArgs, id: string | number, change: Change) {
  const { db } = req.payload
  const where = { id: { equals: id } }
  const { docs } = await db.findVersions<Version['version']>({ collection: kind, where, limit: 1 })
  const [stored] = docs
  if (!stored) return
  await db.updateVersion({
    collection: kind,
    id,
    versionData: { ...stored, version: { ...stored.version, ...change } },
    returning: false,
  })
}
