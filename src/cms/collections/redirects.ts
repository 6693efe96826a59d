import type { CollectionConfig } from 'payload'

import { allowed, anyone, signedIn } from '@/cms/access/access'
import { addressField } from '@/cms/fields/address-field'
import { optionsFrom } from '@/cms/fields/options'
import { capPublicLists } from '@/cms/hooks/cap-public-lists'
import { purgeAfterChange, purgeAfterDelete } from '@/cms/hooks/purge-site'
import { UNPUBLISH_REASONS } from '@/domain/content-types'

/** Addresses that lead elsewhere (301) or have gone (410). The workflow adds to it; so do web managers. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  admin: {
    group: 'Site',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'reason', 'updatedAt'],
    description: 'Old addresses, and where they lead.',
  },
  access: {
    read: anyone,
    create: allowed('manage-redirects'),
    update: allowed('manage-redirects'),
    delete: allowed('manage-redirects'),
  },
  hooks: {
    beforeOperation: [capPublicLists],
    afterChange: [purgeAfterChange],
    afterDelete: [purgeAfterDelete],
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      label: 'Old address',
      required: true,
      unique: true,
      index: true,
      admin: { description: 'A path of this site: /news/article/896/old_headline.' },
      validate: (value: string | string[] | null | undefined) =>
        /^\/[^\s?#]*$/.test(String(value ?? '')) ||
        'Start with / and leave out anything from ? or # on.',
    },
    addressField(
      'to',
      'New address',
      'A path of this site, or https://…. Leave empty to say that the page has gone.',
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
      access: { read: signedIn },
      admin: { description: 'For colleagues. Never public.' },
    },
  ],
}
