import type { PictureView } from '@/site/views/picture-view'

type Props = {
  picture: PictureView
  /** The width of the picture relative to the viewport, for the browser's choice of file. */
  sizes?: string
  /** At the top of a page: loaded eagerly instead of on scroll. */
  isFirst?: boolean
}

/** A picture in rich text, with its caption, credit and licence. */
export function Picture({
  picture,
  sizes = '(min-width: 60em) 40rem, 100vw',
  isFirst = false,
}: Props) {
  const { caption, credit, licence, download } = picture
  return (
    <figure className="picture">
      <img
        src={picture.src}
        srcSet={picture.srcSet || undefined}
        sizes={picture.srcSet ? sizes : undefined}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        loading={isFirst ? 'eager' : 'lazy'}
      />
      {(caption || credit || licence) && (
        <figcaption>
          {caption} <span className="picture__facts">{[credit, licence].join(' ').trim()}</span>
          {download && (
            <>
              <br />
              <a href={download.href} download={download.fileName}>
                Download
                <span className="visually-hidden">
                  : {caption || picture.alt || download.fileName}
                </span>{' '}
                ({download.facts})
              </a>
            </>
          )}
        </figcaption>
      )}
    </figure>
  )
}
