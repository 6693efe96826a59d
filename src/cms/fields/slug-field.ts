import type { CollectionSlug, FieldHook, TextField } from 'payload'

import { isSlug, slugFrom } from '@/domain/slug'

/** From the title, if the editor wrote none; a copy of an item gets an address of its own. */
const fillSlug: FieldHook = async ({ value, data, originalDoc, collection, req, operation }) => {
  const typed = typeof value === 'string' ? value.trim() : ''
  if (typed) return typed
  const wanted = slugFrom(String(data?.title ?? originalDoc?.title ?? '')) || 'untitled'
  if (!collection || operation === 'read') return wanted
  return freeSlug({
    wanted,
    collection: collection.slug as CollectionSlug,
    req,
    except: originalDoc?.id,
  })
}

type FreeSlugArgs = {
  wanted: string
  collection: CollectionSlug
  req: Parameters<FieldHook>[0]['req']
  except?: string | number
}

async function freeSlug({ wanted, collection, req, except }: FreeSlugArgs): Promise<string> {
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { like: wanted }, ...(except ? { id: { not_equals: except } } : {}) },
    select: { slug: true },
    limit: 0,
    depth: 0,
    draft: true,
    pagination: false,
    req,
  })
  const taken = new Set(docs.map((doc) => ('slug' in doc ? doc.slug : null)))
  if (!taken.has(wanted)) return wanted
  for (let count = 2; ; count += 1)
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`
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
