import type { CollectionConfig } from 'payload'

import { staffOnly } from '@/cms/access/access'
import { addressField } from '@/cms/fields/address-field'
import { optionsFrom } from '@/cms/fields/options'
import { proposedCollection } from '@/cms/proposals/proposed-collection'
import { refuseBadRedirect } from '@/cms/addresses/refuse-bad-redirect'
import { UNPUBLISH_REASONS } from '@/domain/content-types'

/**
 * Addresses that redirect (301) or have gone (410). The workflow adds to them; web managers propose
 * others, and a second person confirms those.
 */
export const Redirects: CollectionConfig = proposedCollection({
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  admin: {
    group: 'Site',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'reason', '_status', 'updatedAt'],
    description: 'Old addresses, and where they lead.',
  },
  hooks: { beforeChange: [refuseBadRedirect] },
  fields: [
    {
      name: 'from',
      type: 'text',
      label: 'Old address',
      required: true,
      unique: true,
      index: true,
      admin: { description: 'A path of this site: /news/article/896/old_headline.' },
    },
    addressField(
      'to',
      'New address',
      'A path of this site, or https://… of a site that the settings list. Leave empty to say that the page has gone.',
    ),
    {
      name: 'reason',
      type: 'select',
      label: 'Why the page has gone',
      options: optionsFrom(UNPUBLISH_REASONS),
      admin: { description: 'Readers see this.' },
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Private note',
      access: { read: staffOnly },
      admin: { description: 'For colleagues. Never public.' },
    },
  ],
})
