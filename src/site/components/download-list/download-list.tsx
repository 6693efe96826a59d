import type { DownloadView } from '@/site/views/download-view'

/** Files with format, size and page count as text, each document with its web page version. */
export function DownloadList({ downloads }: { downloads: readonly DownloadView[] }) {
  return (
    <ul className="download-list">
      {downloads.map((download) => (
        <li key={download.href}>
          <svg width="16" height="20" viewBox="0 0 16 20" aria-hidden="true">
            <path
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              d="M1 1h9l5 5v13H1zM10 1v5h5M4 11h8M4 15h8"
            />
          </svg>
          <a href={download.href}>{download.text}</a>{' '}
          <span className="download-list__facts">
            {download.facts}
            {download.alternative && (
              <>
                {'. '}
                <a href={download.alternative.href}>{download.alternative.text}</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
