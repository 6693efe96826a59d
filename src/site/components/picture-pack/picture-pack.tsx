import { Picture } from '@/site/components/picture/picture'
import type { PictureView } from '@/site/views/picture-view'

/** A grid of pictures. One that may not be reused is shown without a download. */
export function PicturePack({ pictures }: { pictures: readonly PictureView[] }) {
  return (
    <div className="picture-pack">
      {pictures.map((picture) => (
        <Picture key={picture.src} picture={picture} sizes="(min-width: 40em) 20rem, 100vw" />
      ))}
    </div>
  )
}
