import { PATHS } from '@/domain/paths'
import type { LinkView } from '@/site/views/link-view'

type Props = {
  links: readonly LinkView[]
  current?: string
  isBeforeLead?: boolean
}

/** Follows govuk-frontend's breadcrumbs: wraps, and is never truncated. */
export function Breadcrumb({ links, current, isBeforeLead = false }: Props) {
  return (
    <nav
      className={`breadcrumb container${isBeforeLead ? ' breadcrumb--before-lead' : ''}`}
      aria-label="Breadcrumb"
    >
      <ol>
        {[{ href: PATHS.home, text: 'Home' }, ...links].map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
        {current && (
          <li>
            <span aria-current="page">{current}</span>
          </li>
        )}
      </ol>
    </nav>
  )
}
