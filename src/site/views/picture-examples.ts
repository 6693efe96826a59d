import type { Media } from '@/cms/generated/payload-types'

import { EXAMPLE_PICTURE } from './block-examples'
import { type PictureView, toPictureView } from './picture-view'
import { EXAMPLE_NOW } from './site-examples'

/** The view of the example picture, with changes for a case. */
export function examplePicture(changes: Partial<Media> = {}): PictureView {
  const view = toPictureView({ ...EXAMPLE_PICTURE, ...changes }, { now: EXAMPLE_NOW })
  if (!view) throw new Error('The example picture may not be shown on the day of the examples')
  return view
}

/** A stored portrait, for people who have one. */
export const EXAMPLE_PORTRAIT: Media = {
  ...EXAMPLE_PICTURE,
  id: 'portrait',
  title: 'Portrait',
  alt: 'Councillor Sam Example, in front of the town hall',
  caption: 'Councillor Sam Example',
  peopleShown: 'adults',
  url: 'https://hub.example/api/media/file/sam-example.jpg',
  filename: 'sam-example.jpg',
  width: 800,
  height: 1000,
  sizes: {},
}

/** One word of 60 letters, which must wrap rather than widen the page. */
export const LONG_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochau'
