import type { RequiredDataFromCollectionSlug } from 'payload'

import { daysOn, resolveDemoTimes } from '@/demo/calendar'
import { DOCUMENTS } from '@/demo/content/documents'
import { writeDocument } from '@/demo/documents/write-document'
import { CREDIT, type DemoPicture, PICTURES } from '@/demo/media/pictures'
import { renderPicture } from '@/demo/media/render-picture'

import { type Hub, noteIds } from './hub'

type Upload = {
  slug: string
  data: RequiredDataFromCollectionSlug<'media'>
  file: { name: string; mimetype: string; data: Buffer }
}

/** Renders the pictures, writes the documents, and uploads those that are missing. */
export async function loadMedia(hub: Hub): Promise<void> {
  const slugs = new Map([...PICTURES, ...DOCUMENTS].map(({ title, slug }) => [title, slug]))
  await noteIds(hub, 'media', ({ title }) => slugs.get(String(title)))
  const isMissing = ({ slug }: { slug: string }) => !hub.ids.has(`media/${slug}`)
  for (const picture of PICTURES.filter(isMissing)) await upload(hub, await pictureFile(picture))
  for (const document of DOCUMENTS.filter(isMissing)) {
    const { slug, title, lines, accessibleVersion } = document
    const { file, pages } = await writeDocument({ title, lines })
    await upload(hub, {
      slug,
      data: {
        title,
        credit: CREDIT,
        licence: 'ogl',
        peopleShown: 'none',
        accessibleVersion,
        pages,
      },
      file: { name: `${slug}.pdf`, mimetype: 'application/pdf', data: file },
    })
  }
}

async function pictureFile(picture: DemoPicture): Promise<Upload> {
  const { slug, draw, licenceEndsInDays, ...words } = picture
  return {
    slug,
    data: {
      ...words,
      credit: CREDIT,
      peopleShown: 'none',
      ...(licenceEndsInDays !== undefined && { licenceEndsOn: daysOn(licenceEndsInDays) }),
    },
    file: { name: `${slug}.jpg`, mimetype: 'image/jpeg', data: await renderPicture(draw()) },
  }
}

async function upload(hub: Hub, { slug, data, file }: Upload): Promise<void> {
  const { id } = await hub.payload.create({
    collection: 'media',
    data: resolveDemoTimes(data, hub.now),
    file: { ...file, size: file.data.length },
    depth: 0,
    user: hub.users.author,
    overrideAccess: false,
  })
  hub.ids.set(`media/${slug}`, id)
  hub.count.created += 1
}
