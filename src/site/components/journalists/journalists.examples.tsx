import type { Media, NewsRelease } from '@/cms/generated/payload-types'
import { EXAMPLE_PICTURE } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { toReleaseView } from '@/site/views/release-view'
import {
  EXAMPLE_NOW,
  EXAMPLE_PERSON,
  EXAMPLE_RELEASE,
  EXAMPLE_SETTINGS,
} from '@/site/views/site-examples'

import { Journalists } from './journalists'

function release(changed: Partial<NewsRelease> = {}, settings = EXAMPLE_SETTINGS) {
  const view = toReleaseView({ ...EXAMPLE_RELEASE, ...changed }, { settings, now: EXAMPLE_NOW })
  return <Journalists release={view} />
}

const path: Media = {
  ...EXAMPLE_PICTURE,
  id: 'path',
  alt: 'A new path beside the canal',
  caption: 'The path',
  url: 'https://hub.example/api/media/file/path.jpg',
  filename: 'path.jpg',
  filesize: 2_900_000,
  sizes: {},
}
const agency: Media = {
  ...path,
  id: 'agency',
  caption: 'The old path',
  url: 'https://hub.example/api/media/file/agency.jpg',
  licence: 'no-reuse',
}

export const examples = {
  'all that a release can offer': release({
    reference: 'NC-2021-118',
    spokespeople: [EXAMPLE_PERSON],
    mediaPack: [EXAMPLE_PICTURE, path],
    notesToEditors: [
      { note: 'The decision is in the minutes of 15 June 2021.' },
      { note: 'A permanency plan says where a child will live, and with whom.' },
    ],
  }),
  'a contact of its own instead of the press office': release({
    pressContact: { name: 'Fostering press desk', phone: '01632 960 140' },
  }),
  'one picture': release({ mediaPack: [EXAMPLE_PICTURE] }),
  'pictures of which one may not be taken': release({ mediaPack: [EXAMPLE_PICTURE, agency] }),
  'nothing but the release itself': release(
    { mediaPack: [], notesToEditors: [] },
    { ...EXAMPLE_SETTINGS, boilerplate: null },
  ),
  'words too long for a line': release({
    reference: 'NC-2021-118-LLANFAIRPWLLGWYNGYLLGOGERYCHWYRNDROBWLLLLANTYSILIOGOGOGOCH',
    notesToEditors: [
      { note: 'https://new-council.example.test/minutes/2021/06/15/cabinet/item-12/appendix-7' },
    ],
  }),
} satisfies Examples
