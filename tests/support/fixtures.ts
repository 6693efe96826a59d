import type { Payload } from 'payload'

import type { Media, TextBlock, User } from '@/cms/generated/payload-types'

import { requestOf } from './publish'

/** A text block with a paragraph for each string. */
export const textBlock = (...paragraphs: string[]): TextBlock => ({
  blockType: 'text',
  content: richText(...paragraphs),
})

/** Rich text as stored by the editor, with a paragraph for each string. */
export const richText = (...paragraphs: string[]): TextBlock['content'] => ({
  root: {
    type: 'root',
    children: paragraphs.map((words) => ({
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      children: [
        { type: 'text', text: words, format: 0, mode: 'normal', detail: 0, style: '', version: 1 },
      ],
    })),
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
  },
})

type PictureArgs = {
  payload: Payload
  user: User
  name: string
  data?: Partial<Media>
  colour?: string
}

/** Uploads a small picture with an open licence; private until public content uses it. */
export async function uploadPicture(args: PictureArgs): Promise<Media> {
  const { payload, user, name, data, colour = '#112d81' } = args
  const { default: sharp } = await import('sharp')
  const canvas = { width: 640, height: 480, channels: 3 as const, background: colour }
  const bytes = await sharp({ create: canvas }).jpeg().toBuffer()
  return payload.create({
    collection: 'media',
    data: {
      title: name,
      alt: `${name}, described`,
      credit: 'Jo Smith',
      licence: 'editorial-open',
      peopleShown: 'none',
      ...data,
    } as never, // Payload fills in the rest
    file: { data: bytes, name: `${name}.jpg`, mimetype: 'image/jpeg', size: bytes.length },
    req: await requestOf(payload, user),
  })
}
