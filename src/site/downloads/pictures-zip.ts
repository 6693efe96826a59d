import { Zip, ZipPassThrough } from 'fflate'

import { readMediaFile } from '@/cms/read/read-media-file'
import type { Instant } from '@/domain/dates'
import { absolute } from '@/domain/paths'
import type { PictureView } from '@/site/views/picture-view'
import type { ReleaseView } from '@/site/views/release-view'

const CAPTIONS = 'captions.txt'

/** The pictures of the media pack that may be taken today: licence open and not ended. */
export const takeablePictures = ({ mediaPack }: ReleaseView): PictureView[] =>
  mediaPack.filter(({ download }) => download !== null)

type ZipArgs = { release: ReleaseView; origin: string }

/** What a picture desk needs to print each picture; UTF-8, an empty line between pictures. */
export function captionsText({ release, origin }: ZipArgs): string {
  const pictures = takeablePictures(release).map(({ download, caption, alt, credit, licence }) =>
    [
      download?.fileName,
      caption && `Caption: ${caption}`,
      alt && `Description: ${alt}`,
      credit,
      `Licence: ${licence}`,
    ]
      .filter(Boolean)
      .join('\n'),
  )
  return `${[release.headline, absolute(origin, release.path), ...pictures].join('\n\n')}\n`
}

/**
 * The media pack as a ZIP, written as fast as it is read, so that one picture at a time is in memory.
 * Pictures are stored as they are: they would not get smaller. One that has become private meanwhile
 * is left out.
 */
export function picturesZip(args: ZipArgs): ReadableStream<Uint8Array> {
  const { release } = args
  const names = takeablePictures(release).flatMap(({ download }) => download?.fileName || [])
  let zip: Zip
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, chunk, isLast) => {
        if (error) return controller.error(error)
        controller.enqueue(chunk)
        if (isLast) controller.close()
      })
      const captions = new TextEncoder().encode(captionsText(args))
      put({ zip, name: CAPTIONS, bytes: captions, at: release.updatedAt })
    },
    async pull(controller) {
      const name = names.shift()
      if (!name) return zip.end()
      const bytes = await readMediaFile({ fileName: name })
      if (bytes) return put({ zip, name, bytes, at: release.updatedAt })
      return this.pull?.(controller)
    },
  })
}

type PutArgs = { zip: Zip; name: string; bytes: Uint8Array; at: Instant }

function put({ zip, name, bytes, at }: PutArgs): void {
  const file = new ZipPassThrough(name)
  file.mtime = at
  zip.add(file)
  file.push(bytes, true)
}
