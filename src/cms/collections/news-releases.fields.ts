import type { Field } from 'payload'

import { DAY } from '@/cms/fields/date-pickers'
import { bodyField } from '@/cms/blocks/body-blocks'
import { addressField } from '@/cms/fields/address-field'
import { notInCopies } from '@/cms/fields/not-in-copies'
import { optionsFrom } from '@/cms/fields/options'
import {
  campaignsField,
  linksTo,
  placesField,
  strategiesField,
  valuesField,
} from '@/cms/fields/relations'
import { RELEASE_KINDS } from '@/domain/content-types'

export const releaseFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Kind',
        required: true,
        defaultValue: 'press-release',
        options: optionsFrom(RELEASE_KINDS),
        admin: {
          width: '50%',
          description: 'A press release is written for the media, a news story for residents.',
        },
      },
      {
        name: 'reference',
        type: 'text',
        label: 'Reference number',
        admin: { width: '50%', description: 'The press office’s own number.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'strand',
        type: 'text',
        label: 'Strand label',
        admin: {
          width: '50%',
          description: 'The label above the headline, as printed: Family Matters.',
        },
      },
      {
        name: 'dateline',
        type: 'text',
        label: 'Dateline',
        admin: { width: '50%', description: 'Where the story is from, if that matters: Burslem.' },
      },
    ],
  },
  {
    name: 'originallyPublishedOn',
    type: 'date',
    hooks: notInCopies,
    label: 'First published elsewhere on',
    admin: {
      description:
        'Only for a release that was out before this site: its date then. Empty otherwise; the date is set when it goes out.',
      date: DAY,
    },
    validate: (value: Date | string | null | undefined) =>
      !value ||
      new Date(value) <= new Date() ||
      'This is a date to come. Leave it empty: the date is set when it goes out.',
  },
  {
    name: 'picture',
    type: 'upload',
    relationTo: 'media',
    label: 'Lead picture',
    admin: { description: 'Stands at the top, on cards and in social media. Text alone is fine.' },
  },
  bodyField,
  {
    name: 'notesToEditors',
    type: 'array',
    label: 'Notes to editors',
    labels: { singular: 'Note', plural: 'Notes' },
    admin: {
      description:
        'Printed after ENDS, numbered: the decision, the report, definitions, sources of figures.',
    },
    fields: [{ name: 'note', type: 'textarea', label: 'Note', required: true }],
  },
  {
    name: 'boilerplate',
    type: 'textarea',
    label: 'About the council',
    admin: { description: 'Leave empty to print the one in the settings.' },
  },
  {
    name: 'pressContact',
    type: 'group',
    label: 'Press contact',
    admin: { description: 'Leave empty to print the press office from the settings.' },
    fields: [
      {
        name: 'name',
        type: 'text',
        label: 'Name',
        admin: { description: 'Who answers questions about this release.' },
      },
      {
        name: 'phone',
        type: 'text',
        label: 'Phone',
        admin: { description: 'A number that a person answers.' },
      },
      {
        name: 'email',
        type: 'email',
        label: 'Email',
        admin: { description: 'The press office’s mailbox.' },
      },
    ],
  },
  linksTo({
    name: 'spokespeople',
    to: 'people',
    label: 'Spokespeople for interview',
    help: 'Who may be interviewed about this.',
  }),
  {
    name: 'mediaPack',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: 'Media pack',
    admin: { description: 'Pictures that journalists may take, with credit and licence.' },
  },
  placesField,
  campaignsField,
  strategiesField,
  valuesField,
  linksTo({
    name: 'people',
    to: 'people',
    label: 'People',
    help: 'People the story is about, besides those quoted.',
  }),
  linksTo({
    name: 'organisations',
    to: 'organisations',
    label: 'Partners and other organisations',
    help: 'Partners, inspectorates and funders named in it.',
  }),
  linksTo({
    name: 'events',
    to: 'events',
    label: 'Events',
    help: 'Events this release invites people to.',
  }),
  linksTo({
    name: 'followsOn',
    to: 'news-releases',
    label: 'Follows on from',
    help: 'Earlier releases of the same story. They get a link to this one.',
  }),
  addressField(
    'formerAddress',
    'Former address',
    'Where it was before, as a path: /news/article/896/… It leads here from then on.',
  ),
]
