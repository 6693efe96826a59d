import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { type QuotedSpeaker, type SpeakerRecord, speakerWords } from '@/domain/people/speaker-words'
import { storedIds, urgentPeople } from '@/domain/workflow/stored-content'

import { hasWritePermit } from './write-permit'
import { noteWriters } from './unapproved-writers'

type Block = { readonly blockType?: string; readonly id?: string | null } & Readonly<
  Record<string, unknown>
>

/**
 * Fills in the name and role, as on the day of the quote, of a speaker picked from the list (see
 * `speakerWords`). They come from the public record or, where there is none, from its draft, whose
 * authors then become authors of this item. A transition passes unchanged: approved content is not
 * filled in afterwards.
 */
export const fillSpeakers: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const stored: { id?: string | number; body?: unknown } = originalDoc ?? {}
  if (!Array.isArray(data.body) || hasWritePermit(req, collection.slug, stored.id)) return data
  const before = new Map(blocksOf(stored.body).map((block) => [block.id, block]))
  const find = findOnce(req)
  const body = await Promise.all(
    blocksOf(data.body).map((block) =>
      fillSpeaker({ block, stored: (block.id && before.get(block.id)) || null, find, req }),
    ),
  )
  return { ...data, body }
}

type Find = (id: string) => Promise<Person | null>
type FillArgs = { block: Block; stored: Block | null; find: Find; req: PayloadRequest }

async function fillSpeaker({ block, stored, find, req }: FillArgs) {
  const quote = quotedIn(block)
  const before = stored && quotedIn(stored)
  const person = quote?.speaker ? await find(quote.speaker) : null
  if (!quote || !person) return block
  const isChanged = before?.speaker && before.speaker !== quote.speaker
  const formerPerson = isChanged ? await find(before.speaker) : null
  const today = new Date().toISOString()
  const words = speakerWords({ quote, stored: before, person, formerPerson, today })
  const isTyped =
    words.speakerName === (quote.speakerName ?? '') &&
    (words.speakerRole ?? '') === (quote.speakerRole ?? '')
  if (!isTyped) noteWriters(req, storedIds(person.authorIds))
  return { ...block, ...words }
}

/** Null for any other block. */
function quotedIn({ blockType, ...fields }: Block): QuotedSpeaker | null {
  if (blockType !== 'quote') return null
  const { speaker, speakerName, speakerRole, saidOn } = fields
  return {
    speaker: idOf(speaker),
    speakerName: textOf(speakerName),
    speakerRole: textOf(speakerRole),
    saidOn: textOf(saidOn),
  }
}

const textOf = (value: unknown): string | null => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? value : null
}

/** A stored relation is an id or, where it was populated, the whole document. */
function idOf(related: unknown): string | null {
  const id =
    typeof related === 'object' && related !== null && 'id' in related ? related.id : related
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

const blocksOf = (body: unknown): Block[] => (Array.isArray(body) ? (body as Block[]) : []) // a blocks field

type Person = SpeakerRecord & {
  readonly state?: string | null
  readonly authorIds?: unknown
  readonly urgent?: unknown
}

/** Reads each person once, however many of the quotes are theirs. */
function findOnce(req: PayloadRequest): Find {
  const found = new Map<string, Promise<Person | null>>()
  return (id) => {
    const person = found.get(id) ?? findPerson(id, req)
    found.set(id, person)
    return person
  }
}

async function findPerson(id: string, req: PayloadRequest): Promise<Person | null> {
  const find = { collection: 'people', id, depth: 0, req, disableErrors: true } as const
  const row = (await req.payload.findByID({ ...find, draft: false })) as Person | null // null where there is none
  if (row?.state === 'published') return { ...row, authorIds: urgentPeople(row) ?? [] }
  return req.payload.findByID({ ...find, draft: true }) // as above
}
