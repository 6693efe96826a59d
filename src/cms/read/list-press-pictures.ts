import type { Media } from '@/cms/generated/payload-types'

import { findPublic } from '@/cms/published/find-public'
import { cachedRead } from '@/cms/read-cache/read-cache'

/**
 * Pictures in the press room's library, newest first. Only public ones: something published uses
 * them, and their licence has not ended.
 */
export const listPressPictures = ({ limit = 60 }: { limit?: number } = {}): Promise<Media[]> =>
  cachedRead(`press pictures ${limit}`, async () => {
    const { docs } = await findPublic({
      collection: 'media',
      where: { and: [{ isInPressRoom: { equals: true } }, { mimeType: { contains: 'image/' } }] },
      sort: ['-createdAt', '-id'],
      limit,
    })
    return docs
  })
