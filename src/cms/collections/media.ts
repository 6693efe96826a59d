import type { CollectionConfig } from 'payload'

import { DAY } from '@/cms/fields/date-pickers'
import { never, staffOnly } from '@/cms/access/access'
import { addressField } from '@/cms/fields/address-field'
import { keepDeleted, recordDeletion } from '@/cms/audit/keep-deleted'
import { recordMediaChange } from '@/cms/audit/record-media'
import { optionsFrom } from '@/cms/fields/options'
import { immutableUploads } from '@/cms/files/immutable-uploads'
import { nameFiles, takeFile, writeFiles } from '@/cms/files/take-file'
import { capPublicLists } from '@/cms/guards/cap-public-lists'
import { mediaHolders } from '@/cms/proposals/media-holders'
import {
  describePicture,
  guardMedia,
  keepUsedMediaBy,
  refuseBadFile,
} from '@/cms/guards/guard-media'
import { purgeAfterChange } from '@/cms/read-cache/purge-site'
import { LICENCES } from '@/domain/content-types'
import { UPLOAD_TYPES } from '@/domain/files/upload-types'

/** Pictures and files: private until published content uses them, then shown as approved. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture or file', plural: 'Pictures and files' },
  admin: {
    group: 'Reference',
    useAsTitle: 'title',
    defaultColumns: ['title', 'originalName', 'credit', 'licence', 'isPublic'],
    description: 'Each picture needs alt text or the word decorative, a credit and a licence.',
  },
  versions: { drafts: false, maxPerDoc: 0 },
  disableDuplicate: true,
  upload: immutableUploads({
    mimeTypes: Object.keys(UPLOAD_TYPES),
    focalPoint: true,
    // Re-encoding removes camera metadata, including the location (guard G11).
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
  }),
  hooks: {
    beforeOperation: [capPublicLists, refuseBadFile, keepUsedMediaBy(mediaHolders), takeFile],
    beforeChange: [guardMedia, nameFiles],
    afterChange: [writeFiles, recordMediaChange, purgeAfterChange],
    beforeDelete: [keepDeleted],
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
        description:
          'After this day it leaves every page, the press room and all downloads, and its file is refused.',
        date: DAY,
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
      access: { read: staffOnly },
      admin: {
        description: 'The number and place of the signed consent. Never public.',
        condition: (data?: { peopleShown?: unknown }) => data?.peopleShown !== 'none',
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
      access: { read: staffOnly, create: never, update: never },
      admin: { hidden: true },
    },
    {
      name: 'authorIds',
      type: 'json',
      label: 'Authors since somebody else approved it',
      access: { read: staffOnly, create: never, update: never },
      admin: { hidden: true },
    },
    {
      name: 'originalName',
      type: 'text',
      label: 'File name',
      access: { create: never, update: never },
      admin: {
        readOnly: true,
        description: 'As it was uploaded. Readers save it under this name.',
      },
    },
    {
      name: 'files',
      type: 'json',
      label: 'Files as they were written',
      access: { read: staffOnly, create: never, update: never },
      admin: { hidden: true },
    },
    {
      name: 'sha256',
      type: 'text',
      label: 'SHA-256 of the file',
      access: { read: staffOnly, create: never, update: never },
      admin: { hidden: true },
    },
  ],
}
