import type { VideoView } from '@/site/views/video-view'

/** A link, not a player: nothing is loaded from a third party before the reader follows it. */
export function VideoLink({ video }: { video: VideoView }) {
  return (
    <div className="video-link">
      <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true" fill="currentColor">
        <path fillRule="evenodd" d="M20 0a20 20 0 1 1 0 40 20 20 0 0 1 0-40zm-5 11v18l16-9z" />
      </svg>
      <p className="video-link__title">
        <a href={video.href}>{video.title}</a>
      </p>
      <p className="video-link__facts">{video.facts}</p>
      <details className="video-link__transcript">
        <summary>
          Transcript<span className="visually-hidden"> of {video.title}</span>
        </summary>
        {video.transcript.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </details>
    </div>
  )
}
