import type { LinkView } from '@/site/views/link-view'

/** Links one under another, each with a quiet line below where it has something to add. */
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
