import Head from 'next/head'
import type { ReactNode } from 'react'

import { absolute } from '@/domain/paths'
import type { SiteFrame } from '@/site/views/site-frame'

/** A feed of the page's content, for feed readers to discover. */
export type FeedLink = { readonly type: string; readonly title: string; readonly href: string }

type Props = {
  site: SiteFrame
  /** Without the council's name, which is appended: "News: heritage, page 2 of 3". */
  title: string
  description: string
  /** Path and query of this page's canonical address; its own path if omitted. */
  canonical?: string
  /** A picture for social cards, with its alt text; the site's own drawing if omitted. */
  image?: { readonly src: string; readonly alt: string } | null
  type?: 'website' | 'article' | 'profile'
  feeds?: readonly FeedLink[]
  /** Search results and error pages: kept out of search engines. */
  isUnlisted?: boolean
  /** More for the head: times, structured data. `next/head` accepts elements and fragments only. */
  children?: ReactNode
}

/** 1200 by 630, the size of social cards. */
const DRAWING = '/assets/img/share.png'

/** Title, description, canonical address, Open Graph and feeds of a page. */
export function PageHead(props: Props) {
  const { site, title, description, canonical = site.path, type = 'website' } = props
  const image = props.image ?? { src: DRAWING, alt: site.councilName }
  const address = absolute(site.origin, canonical)
  return (
    <Head>
      <title>{fullTitle(title, site)}</title>
      <meta key="viewport" name="viewport" content="width=device-width, initial-scale=1" />
      <meta key="description" name="description" content={description} />
      {props.isUnlisted && <meta key="robots" name="robots" content="noindex" />}
      <link key="canonical" rel="canonical" href={address} />
      <meta key="og:title" property="og:title" content={title} />
      <meta key="og:description" property="og:description" content={description} />
      <meta key="og:url" property="og:url" content={address} />
      <meta key="og:type" property="og:type" content={type} />
      <meta key="og:site_name" property="og:site_name" content={site.councilName} />
      <meta key="og:locale" property="og:locale" content="en_GB" />
      <meta key="og:image" property="og:image" content={absolute(site.origin, image.src)} />
      <meta key="og:image:alt" property="og:image:alt" content={image.alt} />
      <meta key="twitter:card" name="twitter:card" content="summary_large_image" />
      {props.feeds?.map((feed) => (
        <link
          key={feed.href}
          rel="alternate"
          type={feed.type}
          title={feed.title}
          href={absolute(site.origin, feed.href)}
        />
      ))}
      {props.children}
    </Head>
  )
}

const fullTitle = (title: string, { councilName }: SiteFrame): string =>
  title.includes(councilName) ? title : `${title} – ${councilName}`
