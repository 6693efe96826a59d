import { type Field, type FieldHook, ValidationError } from 'payload'

import { hasWritePermit } from '@/cms/guards/write-permit'

import { type PlacedPage, pageAddress, parentId } from './page-address'
import { standsBelow } from './stands-below'

/** Refused on every save, drafts included: a page in a cycle would have no address. */
const refuseCircle: FieldHook = async ({ value, originalDoc, req }) => {
  const own: string | number | undefined = originalDoc?.id
  const parent = parentId({ parent: value })
  // A transition does not change the saved parent, and a takedown must not fail.
  if (own === undefined || parent === null || hasWritePermit(req, 'pages', own)) return value
  const page = String(own)
  const message =
    String(parent) === page
      ? 'A page cannot stand below itself. Choose another page, or none.'
      : (await standsBelow({ req, page: parent, above: page }))
        ? 'The chosen page stands below this one itself. Choose another page, or none.'
        : null
  if (message)
    throw new ValidationError({ collection: 'pages', errors: [{ path: 'parent', message }], req })
  return value
}

/** The parent of a page, and the address that follows from it. */
export const placeFields: Field[] = [
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'pages',
    label: 'Below which page',
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    hooks: { beforeValidate: [refuseCircle] },
    admin: {
      description:
        'Gives the breadcrumb and the first part of the address, with all pages above that one.',
    },
  },
  {
    name: 'publicPath',
    type: 'text',
    label: 'Public address',
    virtual: true,
    admin: { hidden: true },
    hooks: {
      afterRead: [({ data, req }) => pageAddress({ req, page: (data ?? {}) as PlacedPage })], // a page
    },
  },
]
