import type { FlattenedField, PayloadRequest } from 'payload'

import { withExplicitNulls } from '@/cms/fields/with-explicit-nulls'
import { withWritePermit } from '@/cms/guards/write-permit'
import { mediaAuthorsIn, updateUse } from '@/cms/files/media-used'
import type { Proposal } from '@/domain/proposals/decide-proposal'
import type { ProposedCollection } from '@/domain/proposals/proposed-kinds'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import { storedIds } from '@/domain/workflow/stored-content'

/** The settings, or one document of a collection whose changes are proposed. */
export type ProposedTarget =
  { readonly slug: 'settings' } | { readonly slug: ProposedCollection; readonly id: string }

type TargetArgs = { req: PayloadRequest; target: ProposedTarget }

/**
 * What is in force and what is proposed in its place; each null where there is none. At depth 0.
 */
export type ProposedState = {
  readonly inForce: StoredDocument | null
  readonly proposal: (Proposal & { readonly document: StoredDocument; readonly at: string }) | null
}

/** Reads both without access control: callers check who may see them. */
export async function readProposed(args: TargetArgs): Promise<ProposedState | null> {
  const [row, newest] = await Promise.all([readRow(args), readNewestVersion(args)])
  if (!row && !newest) return null
  const isProposed = newest?.version._status === 'draft'
  return {
    inForce: row?._status === 'published' ? row : null,
    proposal: isProposed
      ? {
          version: newest.id,
          at: newest.updatedAt,
          document: newest.version,
          proposerIds: storedIds(newest.version.proposedByIds),
          pictureAuthorIds: await mediaAuthorsIn({
            req: args.req,
            fields: fieldsOf(args),
            document: newest.version,
          }),
        }
      : null,
  }
}

async function readRow({ req, target }: TargetArgs): Promise<StoredDocument | null> {
  const { payload } = req
  if (target.slug === 'settings')
    return { ...(await payload.findGlobal({ slug: 'settings', depth: 0, draft: false, req })) } // a draft before the first save
  const find = { collection: target.slug, id: target.id, depth: 0, draft: false, req } as const
  return (await payload.findByID({ ...find, disableErrors: true })) as StoredDocument | null // one of three collections
}

type Version = { id: string; updatedAt: string; version: StoredDocument }

async function readNewestVersion({ req, target }: TargetArgs): Promise<Version | null> {
  const find = { sort: '-updatedAt', limit: 1, depth: 0, pagination: false, req } as const
  const { payload } = req
  const { docs } =
    target.slug === 'settings'
      ? await payload.findGlobalVersions({ ...find, slug: 'settings' })
      : await payload.findVersions({
          ...find,
          collection: target.slug,
          where: { parent: { equals: target.id } },
        })
  return (docs[0] as unknown as Version | undefined) ?? null // versions of one of three collections or the global
}

/** Puts a document in force. The caller has already checked that this is allowed. */
export async function writeInForce({
  req,
  target,
  document,
}: TargetArgs & { document: StoredDocument }): Promise<void> {
  if (target.slug === 'settings') {
    const before = (await readProposed({ req, target }))?.inForce ?? null
    await updateLogoVisibility({ req, before, now: document })
  }
  const whole = withExplicitNulls(fieldsOf({ req, target }), withoutKept(document))
  const data = { ...whole, _status: 'published', proposedByIds: [] } as never // the fields of one of four kinds
  const write = { data, draft: false, depth: 0, overrideLock: true, req } as const
  await withWritePermit<unknown>(req, { collection: target.slug, id: targetId(target) }, () =>
    target.slug === 'settings'
      ? req.payload.updateGlobal({ ...write, slug: 'settings' })
      : req.payload.update({ ...write, collection: target.slug, id: target.id }),
  )
}

/** Deletes a proposal that has never been in force. The settings return to their defaults. */
export async function dropProposed(req: PayloadRequest, target: ProposedTarget): Promise<void> {
  if (target.slug === 'settings') {
    await req.payload.db.deleteVersions({ globalSlug: 'settings', where: {}, req })
    return
  }
  await withWritePermit(req, { collection: target.slug, id: target.id }, () =>
    req.payload.delete({ collection: target.slug, id: target.id, depth: 0, req }),
  )
}

/** The id that a write permit for this target carries. */
export const targetId = (target: ProposedTarget): string =>
  target.slug === 'settings' ? 'settings' : target.id

function withoutKept(document: StoredDocument): StoredDocument {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...rest } = document
  return rest
}

/** The fields of a target, by its collection or global. */
export const fieldsOf = ({ req, target }: TargetArgs): FlattenedField[] =>
  target.slug === 'settings'
    ? req.payload.globals.config.find(({ slug }: { slug: string }) => slug === 'settings')!
        .flattenedFields // always configured
    : req.payload.collections[target.slug].config.flattenedFields

type LogoArgs = { req: PayloadRequest; before: StoredDocument | null; now: StoredDocument }

/**
 * Makes the logo in the settings public while they are in force, and no longer once it is replaced.
 */
async function updateLogoVisibility({ req, before, now }: LogoArgs): Promise<void> {
  const [was, is] = [idsOf(before?.logo), idsOf(now.logo)]
  if (was.join() !== is.join())
    await updateUse({ req, use: 'settings:logo', now: is, before: was, isConfirmed: true })
}

/** A stored upload is an id, or the whole file record where it was populated. */
function idsOf(logo: unknown): string[] {
  if (typeof logo === 'string' || typeof logo === 'number') return [String(logo)]
  if (typeof logo === 'object' && logo !== null && 'id' in logo) return [String(logo.id)]
  return []
}
