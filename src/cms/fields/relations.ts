import type { CollectionSlug, RelationshipField } from 'payload'

type RelationArgs = {
  name: string
  to: CollectionSlug
  label: string
  help: string
  sidebar?: boolean
}

/** Links to several items of another kind, in the order that the editor chose. */
export const linksTo = ({ name, to, label, help, sidebar }: RelationArgs): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: to,
  hasMany: true,
  label,
  admin: { description: help, ...(sidebar ? { position: 'sidebar' as const } : {}) },
})

/** A link to one item of another kind. */
export const linkTo = ({ name, to, label, help, sidebar }: RelationArgs): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: to,
  label,
  admin: { description: help, ...(sidebar ? { position: 'sidebar' as const } : {}) },
})

export const topicsField = linksTo({
  name: 'topics',
  to: 'topics',
  label: 'Topics',
  help: 'What it is about. Readers follow topics by page and by feed.',
  sidebar: true,
})

export const campaignsField = linksTo({
  name: 'campaigns',
  to: 'campaigns',
  label: 'Campaigns',
  help: 'The campaigns or programmes this belongs to. It is listed on their pages.',
})

export const strategiesField = linksTo({
  name: 'strategies',
  to: 'strategies',
  label: 'Strategies',
  help: 'The strategies this puts into practice.',
})

export const valuesField = linksTo({
  name: 'values',
  to: 'values',
  label: 'Values',
  help: 'The council values it shows in practice. One or two are enough.',
})

export const placesField = linksTo({
  name: 'places',
  to: 'places',
  label: 'Places',
  help: 'The towns and wards it is about.',
})
