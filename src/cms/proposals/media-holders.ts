import type { PayloadRequest } from 'payload'

import { mediaUsedBy, mediaUsedIn } from '@/cms/files/media-used'
import type { Media } from '@/cms/generated/payload-types'
import { CONTENT_KINDS, type ContentKind, contentType, isContentKind } from '@/domain/content-types'
import type { ContentDocument } from '@/domain/workflow/stored-content'
import { HELD_STATES, STATES } from '@/domain/workflow/workflow'

import { fieldsOf, readProposed } from './proposed-target'

/**
 * Where a picture or file is used and must not change: in what is public, approved or scheduled,
 * and what an approver is reviewing, proposed settings included. As text:
 * `“Family hub opens” (news release, scheduled)`.
 */
export async function mediaHolders(req: PayloadRequest, media: Media): Promise<string[]> {
  const held = await Promise.all(CONTENT_KINDS.map((kind) => heldIn(req, kind, String(media.id))))
  const shown = await Promise.all(usesOf(media).map((use) => shownIn(req, use)))
  const proposed = await proposedIn(req, String(media.id))
  return [...new Set([...held.flat(), ...shown.flat(), ...proposed])]
}

/** Whoever confirms the settings must find the logo that they reviewed. */
async function proposedIn(req: PayloadRequest, id: string): Promise<string[]> {
  const target = { slug: 'settings' } as const
  const document = (await readProposed({ req, target }))?.proposal?.document
  const used = document ? mediaUsedIn({ req, fields: fieldsOf({ req, target }), document }) : []
  return used.includes(id) ? ['the settings that are proposed'] : []
}

async function heldIn(req: PayloadRequest, kind: ContentKind, id: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: kind,
    where: { state: { in: [...HELD_STATES] } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    req,
  })
  const documents = docs as unknown as ContentDocument[] // a union of twelve kinds, all of which have these fields
  return documents
    .filter((document) => mediaUsedBy({ req, kind, document }).includes(id))
    .map((document) => inWords(kind, document))
}

const usesOf = ({ usedIn }: Media): string[] => (Array.isArray(usedIn) ? usedIn.map(String) : [])

async function shownIn(req: PayloadRequest, use: string): Promise<string[]> {
  const [kind = '', id = ''] = use.split(':')
  if (!isContentKind(kind)) return ['the settings']
  const find = { collection: kind, id, depth: 0, disableErrors: true, req } as const
  const document = (await req.payload.findByID(find)) as unknown as ContentDocument | null // as above
  return document ? [inWords(kind, document)] : []
}

const inWords = (kind: ContentKind, { title, state }: ContentDocument): string =>
  `“${title || 'Untitled'}” (${contentType(kind).singular.toLowerCase()}, ${STATES[state ?? 'draft'].toLowerCase()})`
