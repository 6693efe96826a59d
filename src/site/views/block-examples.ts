import type { Media } from '@/cms/generated/payload-types'

import type { BlockType, StoredBlock } from './body-view'

type Examples = { readonly [Type in BlockType]: Extract<StoredBlock, { blockType: Type }> }

/** Stored rich text with one heading and one paragraph. */
export const exampleText = (heading: string, words: string) => ({
  root: {
    ...lexicalNode('root'),
    children: [
      { ...lexicalNode('heading'), tag: 'h2', children: [textNode(heading)] },
      { ...lexicalNode('paragraph'), children: [textNode(words)] },
    ],
  },
})

const lexicalNode = (type: string) =>
  ({ type, version: 1, direction: 'ltr', format: '', indent: 0 }) as const

const textNode = (text: string) => ({ type: 'text', version: 1, text, format: 0 })

export const EXAMPLE_PICTURE: Media = {
  id: 'kilns',
  title: 'Kilns',
  alt: 'Four brick bottle kilns beside a canal',
  caption: 'Bottle kilns on the canal',
  credit: 'demo credit',
  licence: 'editorial-open',
  licenceEndsOn: '2026-12-31T12:00:00.000Z',
  peopleShown: 'none',
  isPublic: true,
  url: 'https://hub.example/api/media/file/kilns.jpg',
  filename: 'kilns.jpg',
  mimeType: 'image/jpeg',
  filesize: 4_100_000,
  width: 2400,
  height: 1600,
  sizes: {
    small: { url: 'https://hub.example/api/media/file/kilns-480x320.webp', width: 480 },
    medium: { url: 'https://hub.example/api/media/file/kilns-960x640.webp', width: 960 },
  },
  createdAt: '2025-01-01T00:00:00.000Z',
  updatedAt: '2025-01-01T00:00:00.000Z',
}

const EXAMPLE_DOCUMENT: Media = {
  ...EXAMPLE_PICTURE,
  id: 'plan',
  title: 'Plan',
  url: 'https://hub.example/api/media/file/plan.pdf',
  filename: 'plan.pdf',
  mimeType: 'application/pdf',
  filesize: 1_240_000,
  sizes: {},
}

/** One stored block of each type, used in the documentation and in tests. */
export const BLOCK_EXAMPLES: Examples = {
  text: {
    blockType: 'text',
    content: exampleText('Family first', 'The council will try to keep families together.'),
  },
  quote: {
    blockType: 'quote',
    kind: 'direct',
    words: '[Exact words, first paragraph.]\n\n[Last paragraph.]',
    speakerName: 'Councillor Example',
    speakerRole: 'Cabinet member for examples',
    saidOn: '2021-06-15T12:00:00.000Z',
  },
  'key-figure': {
    blockType: 'key-figure',
    value: 'over 1,000',
    unit: 'children',
    text: 'children were in care',
    population: 'children in the city',
    period: 'November 2022',
  },
  'rating-table': {
    blockType: 'rating-table',
    inspectorateName: 'Ofsted',
    framework: 'children’s services in 2022',
    announcedOn: '2022-11-25T12:00:00.000Z',
    scale: [
      { grade: 'Outstanding' },
      { grade: 'Good' },
      { grade: 'Requires improvement to be good' },
      { grade: 'Inadequate' },
    ],
    rows: [
      { judgement: 'Children in care and care leavers', grade: 'Good' },
      {
        judgement: 'Overall effectiveness',
        grade: 'Requires improvement to be good',
        isOverall: true,
      },
    ],
    previousPeriod: 'February 2019',
    previousResult: 'Inadequate',
    reportAddress: 'https://reports.example/1188',
  },
  'call-to-action': {
    blockType: 'call-to-action',
    heading: 'Thinking about fostering?',
    text: 'Asking questions commits you to nothing.',
    actions: [
      { label: 'Call 01632 960 140', address: 'tel:01632 960 140' },
      { label: 'Ask us to call you', address: '/contact' },
    ],
    note: 'Monday to Friday, 9am to 6pm.',
  },
  image: { blockType: 'image', picture: EXAMPLE_PICTURE },
  gallery: { blockType: 'gallery', heading: 'The canal', pictures: [EXAMPLE_PICTURE] },
  'video-link': {
    blockType: 'video-link',
    title: 'A day with a foster carer',
    address: 'https://www.video.example/watch',
    length: '2 minutes',
    transcript: '[All that is said.]\n\n[And the rest.]',
  },
  contact: { blockType: 'contact', name: 'Fostering team', phone: '01632 960 140' },
  'document-list': {
    blockType: 'document-list',
    documents: [
      {
        title: 'Permanency Strategy',
        file: EXAMPLE_DOCUMENT,
        pages: 24,
        webVersion: '/permanency',
      },
    ],
  },
  timeline: {
    blockType: 'timeline',
    heading: 'What happens next',
    steps: [
      { when: 'June 2021', what: 'Cabinet agrees the plan.' },
      { when: 'September 2021', what: 'New social workers start.' },
    ],
  },
}
