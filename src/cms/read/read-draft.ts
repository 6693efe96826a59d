import { afterReadTraverseFields, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { sentValues } from '@/cms/fields/sent-values'
import { LINKED, type Stored } from '@/cms/published/find-public'
import { payloadInstance } from '@/cms/published/payload-instance'
import type { PagedKind } from '@/domain/paths'
import { can } from '@/domain/permissions'
import { isBeingWritten } from '@/domain/workflow/workflow'

import { fillDraft } from './fill-draft'

type DraftArgs = {
  kind: PagedKind
  id: string
  /** Of the request: they identify the signed-in user. */
  headers: Headers
  now: string
}

/**
 * The newest draft of an item as its public page would receive it, for a signed-in user who may
 * read drafts; null for anyone else, and where there is none. A separate reader that only the
 * preview uses, so that the public site's reader never sees a draft. Linked items are shown as the
 * public may see them now; the draft's own pictures and files as they would be once it is public.
 */
export async function readDraft<Kind extends PagedKind>(
  args: DraftArgs & { kind: Kind },
): Promise<Stored<Kind> | null> {
  const { kind, id, headers, now } = args
  const payload = await payloadInstance()
  const { user } = await payload.auth({ headers })
  if (!user || !can(actorOf({ user }), 'read-drafts')) return null
  const draft = await payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    user,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!draft) return null
  const known = {
    ...draft,
    publishedAt: draft.publishedAt ?? now,
    slug: draft.slug ?? 'preview',
    // Wording from the settings is fixed at submission: until then, today's is shown.
    ...(isBeingWritten(draft.state ?? 'draft') && { printed: null }),
  }
  const { flattenedFields } = payload.collections[kind].config
  const document = fillDraft(flattenedFields, known)
  const shown = await asPublicSees({ payload, kind, document })
  await showOwnMedia({ req: await createLocalReq({ user }, payload), kind, document: shown })
  return shown as unknown as Stored<Kind> // a document of the kind requested
}

type Document = Record<string, unknown>

/** Populates relations and removes fields, with the access of a visitor who is not signed in. */
async function asPublicSees(args: { payload: Payload; kind: PagedKind; document: object }) {
  const { payload, kind } = args
  const collection = payload.collections[kind].config
  const req = await createLocalReq({}, payload)
  const document = structuredClone(args.document) as Document // traversal writes into it
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  afterReadTraverseFields({
    blockData: undefined,
    collection,
    context: {},
    currentDepth: 1,
    depth: 2,
    doc: document,
    draft: false,
    fallbackLocale: null,
    fieldDepth: 0,
    fieldPromises,
    fields: collection.fields,
    findMany: false,
    flattenLocales: true,
    global: null,
    locale: 'en',
    overrideAccess: false,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    populate: LINKED,
    populationPromises,
    req,
    showHiddenFields: false,
    siblingDoc: document,
  })
  // Processing a field may add more promises.
  while (fieldPromises.length + populationPromises.length > 0) {
    await Promise.all(fieldPromises.splice(0))
    await Promise.all(populationPromises.splice(0))
  }
  return document
}

/**
 * Pictures and files are private until something public shows them: the draft's own are read as
 * staff.
 */
async function showOwnMedia(args: { req: PayloadRequest; kind: PagedKind; document: Document }) {
  const { req, kind, document } = args
  const read = (id: string | number) =>
    req.payload.findByID({ collection: 'media', id, depth: 0, req, disableErrors: true })
  const fill = async (one: unknown) =>
    typeof one === 'string' || typeof one === 'number' ? ((await read(one)) ?? one) : one
  const { flattenedFields } = req.payload.collections[kind].config
  const uploads = sentValues(flattenedFields, document).filter(
    ({ field }) => field.type === 'upload',
  )
  await Promise.all(
    uploads.map(async ({ field, value, within }) => {
      within[field.name] = await (Array.isArray(value) ? Promise.all(value.map(fill)) : fill(value))
    }),
  )
}
