import { type CollectionSlug, type FieldHook, type TextField, ValidationError } from 'payload'

import { isSlug, slugFrom } from '@/domain/slug'

type HookArgs = Parameters<FieldHook>[0]

/** From the title, if the editor wrote none; a copy of an item gets an address of its own. */
const fillSlug: FieldHook = async ({ value, data, originalDoc, collection, req }) => {
  if (!collection) return value
  const kind = collection.slug as CollectionSlug // a collection's own slug is one
  const typed = typeof value === 'string' ? value.trim() : ''
  const wanted = typed || slugFrom(String(data?.title ?? originalDoc?.title ?? '')) || 'untitled'
  if (typed && typed === originalDoc?.slug) return typed
  const taken = await takenSlugs({ wanted, kind, req, except: originalDoc?.id })
  if (!taken.has(wanted)) return wanted
  if (typed) throw slugTaken({ kind, slug: typed, req })
  for (let count = 2; ; count += 1)
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`
}

type TakenArgs = {
  wanted: string
  kind: CollectionSlug
  req: HookArgs['req']
  except?: string | number
}

async function takenSlugs({ wanted, kind, req, except }: TakenArgs): Promise<Set<unknown>> {
  const { docs } = await req.payload.find({
    collection: kind,
    where: { slug: { like: wanted }, ...(except ? { id: { not_equals: except } } : {}) },
    select: { slug: true },
    limit: 0,
    depth: 0,
    draft: true,
    // A draft in the trash keeps its address, for when it is restored.
    trash: true,
    pagination: false,
    req,
  })
  return new Set(docs.map((doc) => ('slug' in doc ? doc.slug : null)))
}

function slugTaken({
  kind,
  slug,
  req,
}: {
  kind: CollectionSlug
  slug: string
  req: HookArgs['req']
}) {
  const message = `The address ${slug} is taken by another item. Choose a different one.`
  return new ValidationError({ collection: kind, errors: [{ path: 'slug', message }], req })
}

/** The last part of the item's address. Unique within its kind: the database refuses a second one. */
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
