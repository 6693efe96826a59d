import type { ReactNode } from 'react'

import { AlertBanner } from '@/site/components/alert-banner/alert-banner'
import { Breadcrumb } from '@/site/components/breadcrumb/breadcrumb'
import { SiteFooter } from '@/site/components/site-footer/site-footer'
import { SiteHeader } from '@/site/components/site-header/site-header'
import type { LinkView } from '@/site/views/link-view'
import type { SiteFrame } from '@/site/views/site-frame'

type Props = {
  site: SiteFrame
  /** The page's ancestors, without the home page. Omitted on the home page and on error pages. */
  breadcrumb?: readonly LinkView[]
  /** The page itself as the last breadcrumb. Section pages have it, releases do not. */
  current?: string
  /** A lead panel follows directly, so the breadcrumb keeps its distance from it. */
  isBeforeLead?: boolean
  /** The search terms, to prefill the search field. */
  words?: string
  children: ReactNode
}

/** The frame of a page: skip link, header, alerts, breadcrumb, `main` and footer. */
export function SiteLayout({ site, breadcrumb, current, isBeforeLead, words, children }: Props) {
  return (
    <>
      {site.theme && <link rel="stylesheet" href={site.theme} />}
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      <SiteHeader site={site} words={words} />
      {site.alerts.map((alert) => (
        <AlertBanner key={alert.id} alert={alert} />
      ))}
      {(breadcrumb || current) && (
        <Breadcrumb links={breadcrumb ?? []} current={current} isBeforeLead={isBeforeLead} />
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <div className="skyline" />
      <SiteFooter site={site} />
    </>
  )
}
