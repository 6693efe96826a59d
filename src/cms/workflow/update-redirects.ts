import type { PayloadRequest } from 'payload'

import { addressOf } from '@/cms/addresses/address-of'
import { movedBelow } from '@/cms/addresses/moved-below'
import { withWritePermit } from '@/cms/guards/write-permit'
import type { ContentDocument } from '@/domain/workflow/stored-content'

import type { TransitionStep } from './transition-step'

type UpdateArgs = TransitionStep & { written: ContentDocument; isPublic: boolean }

/**
 * Keeps every address that readers may have: a page that moved leaves a 301; one that was taken
 * down leaves a 410 or a redirect to its replacement; one that is public again needs neither. A
 * former address redirects, whichever way the page was published.
 */
export async function updateRedirects(args: UpdateArgs): Promise<void> {
  const { req, kind, item, written, isPublic, input } = args
  const address = await addressOf(req, kind, written)
  if (!address || address.includes('#')) return
  if (isPublic) await redirectFormer(args, address)
  // A page that opens a part of the site has no address of its own: that part stays where it is.
  else if (!written.role)
    await putRedirect(req, {
      from: address,
      to: input.redirectTo?.trim() || null,
      reason: input.reason,
      note: input.comment,
    })
  if (kind !== 'pages') return
  const { live } = item
  const former = { id: String(written.id), page: live?._status === 'published' ? live : null }
  for (const { from, to } of await movedBelow({ req, former })) {
    await dropRedirect(req, to)
    await putRedirect(req, { from, to })
  }
}

async function redirectFormer(
  { req, kind, item, written }: UpdateArgs,
  address: string,
): Promise<void> {
  await dropRedirect(req, address)
  const moved = item.live && !item.live.role ? await addressOf(req, kind, item.live) : null
  const { formerAddress } = written
  for (const from of [moved, formerAddress])
    if (typeof from === 'string' && from.startsWith('/') && from !== address)
      await putRedirect(req, { from, to: address })
}

type NewRedirect = { from: string; to: string | null; reason?: string; note?: string }

/** In force immediately: it follows from what two people have decided. */
async function putRedirect(
  req: PayloadRequest,
  { from, to, reason, note }: NewRedirect,
): Promise<void> {
  await dropRedirect(req, from)
  await withWritePermit(req, { collection: 'redirects', id: from }, () =>
    req.payload.create({
      collection: 'redirects',
      data: {
        from,
        to,
        reason: (reason ?? null) as never,
        note: note ?? null,
        _status: 'published',
      }, // decide-transition checked the reason
      draft: false,
      depth: 0,
      req,
    }),
  )
}

async function dropRedirect(req: PayloadRequest, from: string): Promise<void> {
  const where = { from: { equals: from } }
  const find = { collection: 'redirects', where, limit: 1, depth: 0, pagination: false } as const
  const { docs } = await req.payload.find({ ...find, req })
  for (const { id } of docs)
    await withWritePermit(req, { collection: 'redirects', id }, () =>
      req.payload.delete({ collection: 'redirects', id, depth: 0, req }),
    )
}
