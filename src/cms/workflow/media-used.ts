import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { eachReference } from '@/cms/fields/each-reference'
import type { ContentKind } from '@/domain/content-types'
import type { StoredDocument } from '@/domain/workflow/canonical-content'

import { whileDecided } from './decided'

type DocumentArgs = { req: PayloadRequest; kind: ContentKind; document: StoredDocument }

/** The ids of the pictures and files a document shows, found by its collection's own fields. */
export function mediaUsedBy(args: DocumentArgs): string[] {
  const ids = new Set<string>()
  eachReference(args, (field, value) => {
    if (field.type !== 'upload') return
    for (const id of [value].flat())
      if (typeof id === 'string' || typeof id === 'number') ids.add(String(id))
  })
  return [...ids].sort()
}

const HASHED = ['sha256', 'alt', 'isDecorative', 'caption', 'credit', 'licence'] as const

/** Media id to the SHA-256 of its bytes and of the words that go out with it. */
export async function mediaHashes(args: DocumentArgs): Promise<Record<string, string>> {
  const files = await Promise.all(
    mediaUsedBy(args).map((id) =>
      args.req.payload.findByID({
        collection: 'media',
        id,
        depth: 0,
        req: args.req,
        disableErrors: true,
      }),
    ),
  )
  return Object.fromEntries(
    files
      .filter((file) => file !== null)
      .map((file) => {
        const text = JSON.stringify(HASHED.map((field) => file[field] || null))
        return [String(file.id), createHash('sha256').update(text).digest('hex')]
      }),
  )
}

/** Shows the media of a document that has become public, and hides what nothing public shows any more. */
export async function settleMedia(
  args: DocumentArgs & { previous: StoredDocument | null; isPublic: boolean },
): Promise<void> {
  const { req, kind, document, previous, isPublic } = args
  const use = `${kind}:${String(document.id)}`
  const now = isPublic ? mediaUsedBy(args) : []
  const before = previous ? mediaUsedBy({ req, kind, document: previous }) : []
  await settleUse({ req, use, now, before })
}

type UseArgs = {
  req: PayloadRequest
  use: string
  now: readonly string[]
  before: readonly string[]
}

/** Makes public what `use` shows now, and private again what only it showed before. Ids of media. */
export async function settleUse({ req, use, now, before }: UseArgs): Promise<void> {
  for (const id of new Set([...now, ...before])) {
    await settleOne({ req, id, use, isUsed: now.includes(id) })
  }
}

async function settleOne({
  req,
  id,
  use,
  isUsed,
}: {
  req: PayloadRequest
  id: string
  use: string
  isUsed: boolean
}) {
  const file = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    req,
    disableErrors: true,
  })
  if (!file) return
  const others = (Array.isArray(file.usedIn) ? file.usedIn.map(String) : []).filter(
    (other) => other !== use,
  )
  const usedIn = isUsed ? [...others, use] : others
  await whileDecided(req, { collection: 'media', id: String(file.id) }, () =>
    req.payload.update({
      collection: 'media',
      id: file.id,
      data: { usedIn, isPublic: usedIn.length > 0 },
      depth: 0,
      req,
    }),
  )
}
