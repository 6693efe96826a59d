import { PATHS } from '@/domain/paths'
import { SearchForm } from '@/site/components/search-form/search-form'
import type { NavigationLink, SiteFrame } from '@/site/views/site-frame'

import { Wordmark } from './wordmark'

/** The council's name, a search and the sections. Six links fit a small phone in two rows. */
export function SiteHeader({ site, words }: { site: SiteFrame; words?: string }) {
  return (
    <header className="site-header">
      <div className="container">
        <div className="site-header__top">
          <a className="wordmark" href={PATHS.home}>
            <Wordmark site={site} />
          </a>
          <SearchForm
            id="site-search"
            name="Search this site"
            label="Search news and campaigns"
            words={words}
          />
        </div>
        <nav className="site-nav" aria-label="Main">
          <ul>
            {site.navigation.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={CURRENT[link.current]}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="rim-line" />
    </header>
  )
}

const CURRENT: Record<NavigationLink['current'], 'page' | 'true' | undefined> = {
  page: 'page',
  section: 'true',
  no: undefined,
}
