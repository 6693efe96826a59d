import { Zip, ZipPassThrough } from 'fflate'

import { readMediaFile } from '@/cms/read/read-media-file'
import type { Instant } from '@/domain/dates'
import { uniqueNames } from '@/domain/files/file-names'
import { absolute } from '@/domain/paths'
import type { PictureView } from '@/site/views/picture-view'
import type { ReleaseView } from '@/site/views/release-view'

const CAPTIONS = 'captions.txt'

/** The pictures of the media pack that may be downloaded today: open licence, not expired. */
export const takeablePictures = ({ mediaPack }: ReleaseView): PictureView[] =>
  mediaPack.filter(({ download }) => download !== null)

/** The same pictures by their unique name in the pack, with the name in storage. */
function filesOf(release: ReleaseView): { name: string; storedName: string }[] {
  const downloads = takeablePictures(release).flatMap(({ download }) => download ?? [])
  const names = uniqueNames(downloads.map(({ fileName }) => fileName))
  return downloads.map(({ storedName }, at) => ({ name: names[at] ?? storedName, storedName }))
}

type ZipArgs = { release: ReleaseView; origin: string }

/** The details a picture desk needs to print each picture; UTF-8, a blank line between pictures. */
function captionsText({ release, origin }: ZipArgs): string {
  const names = filesOf(release).map(({ name }) => name)
  const pictures = takeablePictures(release).map(({ caption, alt, credit, licence }, at) =>
    [
      names[at],
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

/** The input for the pack's entity tag: its captions, and the storage names, which are unique. */
export const packVersion = (args: ZipArgs): string =>
  [captionsText(args), ...filesOf(args.release).map(({ storedName }) => storedName)].join('\n')

/**
 * The media pack as a ZIP, streamed at the reader's pace, so that only one picture at a time is in
 * memory. Pictures are stored uncompressed: they would not get smaller. A picture that has become
 * private in the meantime is omitted.
 */
export function picturesZip(args: ZipArgs): ReadableStream<Uint8Array> {
  const { release } = args
  const files = filesOf(release)
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
      const file = files.shift()
      if (!file) return zip.end()
      const bytes = await readMediaFile({ fileName: file.storedName })
      if (bytes) return put({ zip, name: file.name, bytes, at: release.updatedAt })
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
