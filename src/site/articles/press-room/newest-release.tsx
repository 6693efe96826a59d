import { Tag } from '@/site/components/tag/tag'
import type { NewestView } from '@/site/views/press-room-view'

/** The newest release, with the parts that journalists copy. */
export function NewestRelease({ newest: { release, links } }: { newest: NewestView }) {
  const { kindName, strand, path, headline, published, standfirst } = release
  return (
    <section className="rim" aria-labelledby="newest">
      <h2 id="newest">Newest release</h2>
      <p className="strand mt-4">
        <Tag text={kindName} /> {strand?.text}
      </p>
      <h3 className="mt-2">
        <a href={path}>{headline}</a>
      </h3>
      <p className="muted">
        <time dateTime={published.iso}>{published.text}</time>
      </p>
      {standfirst && <p className="mt-2">{standfirst}</p>}
      <p className="article-head__jump">
        {links.map((link) => (
          <a key={link.href} href={link.href}>
            {link.text}
            <span className="visually-hidden"> of {headline}</span>
          </a>
        ))}
      </p>
    </section>
  )
}
