import type { PayloadRequest, Where } from 'payload'

import { listedHosts, type WantedRedirect } from '@/domain/links/redirect-issues'
import { namedByPath } from '@/domain/paths'
import { HELD_STATES, PUBLIC_STATES } from '@/domain/workflow/workflow'

import { pageAddress } from './page-address'

type Wanted = Pick<WantedRedirect, 'from' | 'to' | 'reason'>

/** A proposed redirect, with what the database knows about its source and target. */
export async function readRedirectFacts(
  req: PayloadRequest,
  wanted: Wanted,
): Promise<WantedRedirect> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const way = wanted.to?.startsWith('/') ? await follow(req, wanted) : { comesBack: false, end: '' }
  return {
    ...wanted,
    hosts: listedHosts(settings.redirectHosts),
    fromIs: await standsAt(req, wanted.from),
    comesBack: way.comesBack,
    toAnswers: way.end !== '' && (await standsAt(req, way.end)) === 'public',
  }
}

const MOST_HOPS = 10

/** Follows redirects in force from `to` to the final address. */
async function follow(req: PayloadRequest, { from, to }: Wanted) {
  let at = pathOf(to ?? '')
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    if (at === from) return { comesBack: true, end: at }
    const next = await redirectAt(req, at)
    if (!next) return { comesBack: false, end: at }
    if (!next.to) return { comesBack: false, end: '' }
    if (!next.to.startsWith('/')) return { comesBack: false, end: '/' }
    at = pathOf(next.to)
  }
  return { comesBack: true, end: at }
}

const pathOf = (address: string): string => address.replace(/[?#].*$/, '')

/** The redirect in force from a path; null where there is none. */
export async function redirectAt(req: PayloadRequest, from: string) {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: {
      and: [
        { from: { equals: from } },
        { _status: { equals: 'published' } },
        { isRetired: { not_equals: true } },
      ],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

/** What is at a path, ignoring redirects. */
async function standsAt(req: PayloadRequest, path: string): Promise<WantedRedirect['fromIs']> {
  const named = namedByPath(path)
  if (named.is === 'reserved') return 'reserved'
  if (named.is === 'list') return 'public'
  if (named.is === 'topic')
    return (await isThere(req, 'topics', { slug: { equals: named.slug } })) ? 'public' : 'free'
  if (named.is === 'nothing') return 'free'
  const { kind, slug } = named
  const isPublic: Where = {
    and: [{ slug: { equals: slug } }, { state: { in: [...PUBLIC_STATES] } }],
  }
  if (kind === 'pages' ? await isPageAt(req, path, isPublic) : await isThere(req, kind, isPublic))
    return 'public'
  const { docs } = await req.payload.find({
    collection: kind,
    draft: true,
    where: { and: [{ slug: { equals: slug } }, { state: { in: [...HELD_STATES] } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs.length > 0 ? 'planned' : 'free'
}

/** A page may have this slug but be at another address, below a parent. */
async function isPageAt(req: PayloadRequest, path: string, isPublic: Where): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { and: [isPublic, { _status: { equals: 'published' } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0] !== undefined && (await pageAddress({ req, page: docs[0] })) === path
}

async function isThere(req: PayloadRequest, collection: string, where: Where): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: collection as 'pages', // typed as one of them
    where: { and: [where, { _status: { equals: 'published' } }] },
    req,
  })
  return totalDocs > 0
}
