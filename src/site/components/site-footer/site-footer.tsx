import type { FooterColumn, SiteFrame } from '@/site/views/site-frame'

/** Columns and small print come from settings: they differ between councils. */
export function SiteFooter({ site }: { site: SiteFrame }) {
  const { columns, services, reuseNote } = site.footer
  return (
    <footer className="site-footer">
      <div className="container">
        <div className="site-footer__nav">
          {columns.map((column, index) => (
            <Column key={column.heading} column={column} id={`footer-${index + 1}`} />
          ))}
          {services && <Services href={services} />}
        </div>
        <div className="site-footer__end">
          <p>{site.councilName}</p>
          {reuseNote && <p>{reuseNote}</p>}
        </div>
      </div>
    </footer>
  )
}

function Column({ column, id }: { column: FooterColumn; id: string }) {
  return (
    <nav aria-labelledby={id}>
      <h2 id={id}>{column.heading}</h2>
      <ul>
        {column.links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** This site has news only; most visitors to a council need its services. */
function Services({ href }: { href: string }) {
  return (
    <section aria-labelledby="footer-services">
      <h2 id="footer-services">Need a council service?</h2>
      <p>
        Bins, council tax and housing are on <a href={href}>the main council website</a>.
      </p>
    </section>
  )
}
