import type { LinkView } from '@/site/views/link-view'

/** Links one below another, each with an optional line of detail. */
export function LinkList({ links }: { links: readonly LinkView[] }) {
  return (
    <ul className="link-list">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.text}</a>
          {link.detail && (
            <>
              <br />
              <span className="muted">{link.detail}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
