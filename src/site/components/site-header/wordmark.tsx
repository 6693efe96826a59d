import type { SiteFrame } from '@/site/views/site-frame'

/** The council's logo, or a neutral kiln if none is set. The name next to it is always text. */
export function Wordmark({ site }: { site: SiteFrame }) {
  return (
    <>
      {site.logo ? (
        <img
          className="wordmark__logo"
          src={site.logo.src}
          alt=""
          width={site.logo.width}
          height={site.logo.height}
        />
      ) : (
        <Kiln />
      )}
      <span>
        <span className="wordmark__name">{site.councilName}</span>{' '}
        <span className="wordmark__service">{site.serviceName}</span>
      </span>
    </>
  )
}

function Kiln() {
  return (
    <svg width="36" height="48" viewBox="0 0 36 48" aria-hidden="true" fill="currentColor">
      <path
        fillRule="evenodd"
        d="M5 48C2 40 2.2 33.5 6.5 27.5S13.8 17 13.8 8.5L12.5 3h11l-1.3 5.5c0 8.5 3 13 7.3 19S34 40 31 48H24v-8a6 6 0 0 0-12 0v8zM3.9 40.5h5.6v-2H3.6zM26.5 40.5h5.6l.3-2h-5.9zM6.1 30.5h23.8l-1.3-2H7.4z"
      />
    </svg>
  )
}
