import type { PictureView } from '@/site/views/picture-view'

/** A portrait in the kiln doorway shape, or a plain figure. Decorative: the name is next to it. */
export function Portrait({
  picture,
  className,
}: {
  picture: PictureView | null
  className: string
}) {
  return (
    <span className={className}>
      {picture ? (
        <img src={picture.src} alt="" width={64} height={80} loading="lazy" />
      ) : (
        <svg width="64" height="80" viewBox="0 0 64 80" aria-hidden="true" fill="currentColor">
          <circle cx="32" cy="36" r="13" />
          <path d="M8 80c0-17 10-26 24-26s24 9 24 26z" />
        </svg>
      )}
    </span>
  )
}
