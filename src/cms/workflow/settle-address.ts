import type { PayloadRequest } from 'payload'

import type { ContentKind } from '@/domain/content-types'
import { pathTo } from '@/domain/paths'

import type { ContentDocument } from './read-workflow-item'
import type { Step } from './transition-step'

type AddressArgs = Step & { written: ContentDocument; isPublic: boolean }

/**
 * Keeps every address a reader may have: a page that moved leaves a 301, one that went leaves a 410
 * or leads to what replaces it, one that came back needs neither.
 */
export async function settleAddress({
  req,
  kind,
  item,
  written,
  isPublic,
  input,
  transition,
}: AddressArgs): Promise<void> {
  const address = await addressOf(req, kind, written)
  if (!address || address.includes('#')) return
  if (!isPublic) {
    await lead(req, address, {
      to: input.redirectTo?.trim() || null,
      reason: input.reason,
      note: input.comment,
    })
    return
  }
  await free(req, address)
  const former = item.live ? await addressOf(req, kind, item.live) : null
  if (former && former !== address) await lead(req, former, { to: address })
  const elsewhere = written.formerAddress
  if (transition === 'publish' && typeof elsewhere === 'string' && elsewhere.startsWith('/')) {
    await lead(req, elsewhere, { to: address })
  }
}

async function addressOf(
  req: PayloadRequest,
  kind: ContentKind,
  document: ContentDocument,
): Promise<string | null> {
  const { slug, parent } = document
  if (!slug) return null
  if (kind !== 'pages' || !parent) return pathTo({ kind, slug })
  const above = await req.payload.findByID({
    collection: 'pages',
    id: parent as string | number, // read with depth 0
    depth: 0,
    req,
    disableErrors: true,
  })
  return pathTo({ kind, slug, parentSlug: above?.slug })
}

type Lead = { to: string | null; reason?: string; note?: string }

async function lead(req: PayloadRequest, from: string, { to, reason, note }: Lead): Promise<void> {
  await free(req, from)
  await req.payload.create({
    collection: 'redirects',
    data: { from, to, reason: (reason as never) ?? null, note: note ?? null }, // decide-transition checked the reason
    depth: 0,
    req,
  })
}

const free = (req: PayloadRequest, from: string) =>
  req.payload.delete({ collection: 'redirects', where: { from: { equals: from } }, depth: 0, req })
