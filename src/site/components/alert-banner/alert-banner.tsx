import type { ReactNode } from 'react'

import type { AlertView } from '@/site/views/alert-view'

/** Text, icon and colour all show the severity. Not `role="alert"`: it is there at page load. */
export function AlertBanner({ alert }: { alert: AlertView }) {
  const titleId = `alert-${alert.id}`
  return (
    <section className={`alert alert--${alert.severity}`} aria-labelledby={titleId}>
      <div className="alert__inner container">
        <svg className="alert__icon" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
          {ICONS[alert.severity]}
        </svg>
        <div>
          <p className="alert__title" id={titleId}>
            <span className="alert__kind">{alert.word}</span> {alert.title}
          </p>
          <p className="alert__text">
            {alert.text} {alert.link && <a href={alert.link.href}>{alert.link.text}</a>}
          </p>
          <p className="alert__when">
            Updated <time dateTime={alert.updated.iso}>{alert.updated.text}</time>
          </p>
        </div>
      </div>
    </section>
  )
}

const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 3 }

const ICONS: Record<AlertView['severity'], ReactNode> = {
  'notable-death': (
    <>
      <circle cx="16" cy="16" r="13" {...outline} />
      <circle cx="16" cy="16" r="7" {...outline} strokeWidth={1.5} />
    </>
  ),
  emergency: (
    <>
      <path {...outline} d="M10 2.5h12L29.5 10v12L22 29.5H10L2.5 22V10z" />
      <path fill="currentColor" d="M14 8h4l-.6 10h-2.8zM14 20.5h4V24h-4z" />
    </>
  ),
  minor: (
    <>
      <path {...outline} strokeLinejoin="round" d="M16 3l14 25H2z" />
      <path fill="currentColor" d="M14.2 11h3.6l-.6 9h-2.4zM14 22h4v3.5h-4z" />
    </>
  ),
  announcement: (
    <>
      <circle cx="16" cy="16" r="14" {...outline} />
      <path fill="currentColor" d="M14 14h4v10h-4zM14 8h4v4h-4z" />
    </>
  ),
}
