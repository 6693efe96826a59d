import type { CollectionConfig } from 'payload'

import { allowed, never, signedIn } from '@/cms/access/access'
import { addressField } from '@/cms/fields/address-field'
import { optionsFrom } from '@/cms/fields/options'
import { capPublicLists } from '@/cms/hooks/cap-public-lists'
import { describePicture, guardMedia, keepUsedMedia, refuseBadFile } from '@/cms/hooks/guard-media'
import { purgeAfterChange } from '@/cms/hooks/purge-site'
import { recordDeletion } from '@/cms/hooks/record-account-events'
import { LICENCES } from '@/domain/content-types'
import { env } from '@/env'

/** Pictures and files: private until something published uses them, then as they were approved. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture or file', plural: 'Pictures and files' },
  admin: {
    group: 'Reference',
    useAsTitle: 'title',
    defaultColumns: ['filename', 'title', 'credit', 'licence', 'isPublic'],
    description: 'Each picture needs alt text or the word decorative, a credit and a licence.',
  },
  access: {
    read: ({ req }) => (req.user ? true : { isPublic: { equals: true } }),
    create: allowed('upload-media'),
    update: allowed('upload-media'),
    delete: allowed('upload-media'),
  },
  upload: {
    staticDir: env.MEDIA_DIR,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
    focalPoint: true,
    // Re-encoding drops what a camera wrote into the file, its position among it (guard G11).
    resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    imageSizes: [
      {
        name: 'small',
        width: 480,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 78 } },
      },
      {
        name: 'medium',
        width: 960,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 78 } },
      },
      {
        name: 'large',
        width: 1600,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 76 } },
      },
      {
        name: 'social',
        width: 1200,
        height: 630,
        formatOptions: { format: 'jpeg', options: { quality: 80 } },
      },
    ],
    adminThumbnail: 'small',
  },
  hooks: {
    beforeOperation: [capPublicLists, refuseBadFile],
    beforeChange: [guardMedia],
    beforeDelete: [keepUsedMedia],
    afterChange: [purgeAfterChange],
    afterDelete: [recordDeletion],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Name',
      required: true,
      admin: { description: 'For colleagues: what it is.' },
    },
    {
      name: 'alt',
      type: 'text',
      label: 'Alt text',
      maxLength: 200,
      validate: describePicture,
      admin: {
        description:
          'What matters in the picture, for those who cannot see it. About 125 characters. No names of children.',
      },
    },
    {
      name: 'isDecorative',
      type: 'checkbox',
      label: 'Decorative: it adds nothing to the text',
      defaultValue: false,
      admin: { description: 'Then it has no alt text, and screen readers pass it by.' },
    },
    {
      name: 'caption',
      type: 'text',
      label: 'Caption',
      admin: { description: 'Who and what, left to right.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'credit',
          type: 'text',
          label: 'Credit',
          required: true,
          admin: { width: '50%', description: 'Picture: who took or drew it.' },
        },
        {
          name: 'licence',
          type: 'select',
          label: 'Licence',
          required: true,
          defaultValue: 'editorial-single-story',
          options: optionsFrom(LICENCES),
          admin: { width: '50%', description: 'How others may use it.' },
        },
      ],
    },
    {
      name: 'licenceEndsOn',
      type: 'date',
      label: 'Licence ends on',
      admin: {
        description: 'After this day the press room no longer offers it.',
        date: { pickerAppearance: 'dayOnly' },
      },
    },
    {
      name: 'peopleShown',
      type: 'select',
      label: 'People shown',
      required: true,
      defaultValue: 'none',
      options: [
        { value: 'none', label: 'Nobody who can be recognised' },
        { value: 'adults', label: 'Adults' },
        { value: 'children', label: 'Children' },
      ],
      admin: { description: 'Decides which consent is needed.' },
    },
    {
      name: 'consent',
      type: 'textarea',
      label: 'Consent',
      access: { read: signedIn },
      admin: {
        description: 'The number and place of the signed consent. Never public.',
        condition: (data) => data?.peopleShown !== 'none',
      },
    },
    addressField(
      'accessibleVersion',
      'Accessible version',
      'For a PDF: the same text as a web page.',
    ),
    {
      name: 'pages',
      type: 'number',
      label: 'Number of pages',
      min: 1,
      admin: { description: 'For a document.' },
    },
    {
      name: 'isInPressRoom',
      type: 'checkbox',
      label: 'Offer in the press room’s picture library',
      defaultValue: false,
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      label: 'Public now',
      defaultValue: false,
      index: true,
      access: { create: never, update: never },
      admin: { readOnly: true, description: 'Set while something published uses it.' },
    },
    {
      name: 'usedIn',
      type: 'json',
      label: 'Published in',
      access: { read: signedIn, create: never, update: never },
      admin: { hidden: true },
    },
    {
      name: 'sha256',
      type: 'text',
      label: 'SHA-256 of the file',
      access: { read: signedIn, create: never, update: never },
      admin: { hidden: true },
    },
  ],
}
