import { type CollectionSlug, type FieldHook, type TextField, ValidationError } from 'payload'

import { isReservedPart } from '@/domain/paths'
import { isSlug, slugFrom } from '@/domain/slug'

type HookArgs = Parameters<FieldHook>[0]

/** Fills an empty slug from the title, and gives a copy an address of its own. */
const fillSlug: FieldHook = async ({ value, data, originalDoc, collection, req }) => {
  if (!collection) return value
  const kind = collection.slug
  const typed = typeof value === 'string' ? value.trim() : ''
  const wanted = typed || slugFrom(String(data?.title ?? originalDoc?.title ?? '')) || 'untitled'
  if (typed && typed === originalDoc?.slug) return typed
  const taken = await takenSlugs({ wanted, kind, req, except: originalDoc?.id })
  const isOwn = kind === 'pages' && !(data?.role ?? originalDoc?.role) && isReservedPart(wanted)
  if (isOwn) taken.set(wanted, 'the hub itself')
  const holder = taken.get(wanted)
  if (holder === undefined) return wanted
  if (typed) throw slugTaken({ kind, slug: typed, holder, req })
  for (let count = 2; ; count += 1)
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`
}

type TakenArgs = {
  wanted: string
  kind: CollectionSlug
  req: HookArgs['req']
  except?: string | number
}

/**
 * Slugs in use that resemble the wanted one, with the title of each holder. An item holds the slugs
 * of its newest draft and of its row, public or not: the database requires both to be unique.
 */
async function takenSlugs(args: TakenArgs): Promise<Map<string, string>> {
  const { wanted, kind, req, except } = args
  const taken = new Map<string, string>()
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: kind,
      where: { slug: { like: wanted }, ...(except ? { id: { not_equals: except } } : {}) },
      select: { slug: true, title: true },
      limit: 0,
      depth: 0,
      draft,
      // A draft in the trash keeps its slug, in case it is restored.
      trash: true,
      pagination: false,
      req,
    })
    for (const doc of docs)
      if ('slug' in doc && doc.slug) taken.set(doc.slug, 'title' in doc ? `“${doc.title}”` : '')
  }
  return taken
}

type SlugTakenArgs = { kind: CollectionSlug; slug: string; holder: string; req: HookArgs['req'] }

function slugTaken({ kind, slug, holder, req }: SlugTakenArgs) {
  const message = `The address ${slug} belongs to ${holder || 'another item'}. Choose a different one.`
  return new ValidationError({ collection: kind, errors: [{ path: 'slug', message }], req })
}

/** The last part of the item's address. The database keeps it unique within its kind. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: 'Address',
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description:
      'The last part of the web address. Leave empty to make it from the title. A change after publication leaves a redirect.',
  },
  hooks: { beforeValidate: [fillSlug], beforeDuplicate: [() => ''] },
  validate: (value: string | string[] | null | undefined) =>
    !value ||
    isSlug(String(value)) ||
    'Use small letters, digits and single hyphens: new-family-hub-opens.',
}
