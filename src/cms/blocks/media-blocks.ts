import type { Block, UploadField } from 'payload'

import { addressField } from '@/cms/fields/address-field'

const picture: UploadField = {
  name: 'picture',
  type: 'upload',
  relationTo: 'media',
  label: 'Picture',
  required: true,
  filterOptions: { mimeType: { contains: 'image/' } },
  admin: { description: 'Its alt text, credit and licence are kept with the picture.' },
}

export const ImageBlock: Block = {
  slug: 'image',
  interfaceName: 'ImageBlock',
  labels: { singular: 'Picture', plural: 'Pictures' },
  fields: [
    picture,
    {
      name: 'caption',
      type: 'text',
      label: 'Caption here',
      admin: { description: 'Leave empty to print the picture’s own caption.' },
    },
  ],
}

export const GalleryBlock: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: { singular: 'Gallery', plural: 'Galleries' },
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      admin: { description: 'What the pictures show together.' },
    },
    {
      ...picture,
      name: 'pictures',
      label: 'Pictures',
      hasMany: true,
      admin: { description: 'Two to twelve pictures.' },
    },
  ],
}

export const VideoLinkBlock: Block = {
  slug: 'video-link',
  interfaceName: 'VideoLinkBlock',
  labels: { singular: 'Video link', plural: 'Video links' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Title',
      required: true,
      admin: { description: 'What the video shows. It becomes the link.' },
    },
    addressField(
      'address',
      'Address',
      'Where the video is. Nothing of it loads until a reader follows the link.',
      true,
    ),
    {
      name: 'length',
      type: 'text',
      label: 'Length',
      admin: { description: '2 minutes 30 seconds.' },
    },
    {
      name: 'transcript',
      type: 'textarea',
      label: 'Transcript',
      required: true,
      admin: { description: 'All that is said, for those who cannot hear or play it.' },
    },
  ],
}

export const DocumentListBlock: Block = {
  slug: 'document-list',
  interfaceName: 'DocumentListBlock',
  labels: { singular: 'Document list', plural: 'Document lists' },
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      admin: { description: 'Documents, unless you write something better.' },
    },
    {
      name: 'documents',
      type: 'array',
      label: 'Documents',
      labels: { singular: 'Document', plural: 'Documents' },
      required: true,
      minRows: 1,
      admin: { description: 'Each needs a version that can be read as a web page.' },
      fields: [
        { name: 'title', type: 'text', label: 'Title', required: true },
        { name: 'file', type: 'upload', relationTo: 'media', label: 'File', required: true },
        { name: 'pages', type: 'number', label: 'Number of pages', min: 1 },
        addressField(
          'webVersion',
          'Web page version',
          'The same text as a page that a screen reader can read.',
        ),
      ],
    },
  ],
}
