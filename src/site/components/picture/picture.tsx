import type { PictureView } from '@/site/views/picture-view'

type Props = {
  picture: PictureView
  /** What share of the page the picture fills, for the browser's choice of file. */
  sizes?: string
  /** At the top of a page: fetched at once, not when the reader comes near it. */
  isFirst?: boolean
}

/** A picture in running text: what it shows, whose it is and how it may be used. */
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
