import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'

import { hasWritePermit } from '@/cms/guards/write-permit'
import { redirectIssues } from '@/domain/links/redirect-issues'

import { readRedirectFacts } from './read-redirect-facts'

type Redirect = {
  from?: string
  to?: string | null
  reason?: string | null
  isRetired?: boolean | null
}

/** Refuses a redirect to nowhere, to itself, off the site or from a page's path, at its field. */
export const refuseBadRedirect: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  // Redirects created by a publication come from the addresses of public pages.
  if (hasWritePermit(req, collection.slug, data.from)) return data
  const wanted: Redirect = { ...originalDoc, ...data }
  if (!(await isInForce(req, originalDoc?.id, wanted))) await refuse(req, wanted)
  return data
}

/** Declining a proposal must restore the redirect in force, even if its target has gone since. */
async function isInForce(req: PayloadRequest, id: string | undefined, wanted: Redirect) {
  if (id === undefined) return false
  const find = { id, draft: false, depth: 0, disableErrors: true, req } as const
  const row = await req.payload.findByID({ ...find, collection: 'redirects' })
  return (
    row?._status === 'published' &&
    DECIDES.every((name) => !(row[name] || wanted[name]) || row[name] === wanted[name])
  )
}

const DECIDES = ['from', 'to', 'reason', 'isRetired'] as const

async function refuse(req: PayloadRequest, { from, to, reason, isRetired }: Redirect) {
  if (isRetired) return
  const facts = await readRedirectFacts(req, {
    from: (from ?? '').trim(),
    to: to?.trim() || null,
    reason: reason ?? null,
  })
  const issues = redirectIssues(facts)
  if (issues.length === 0) return
  const errors = issues.map(({ field, message }) => ({ path: field, message }))
  throw new ValidationError({ collection: 'redirects', errors, req })
}
