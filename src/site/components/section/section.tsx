import type { ReactNode } from 'react'

import type { LinkView } from '@/site/views/link-view'

type Props = {
  id: string
  title: string
  /** A link to more on the heading's subject: "All news". */
  more?: LinkView | null
  /** `page` is a section, `wash` and `sunk` are full-width bands, `part` is within a column. */
  look?: 'page' | 'inside' | 'part' | 'wash' | 'sunk'
  children: ReactNode
}

/** A section of a page under its own H2, opened by the decorative rim. */
export function Section({ id, title, more, look = 'page', children }: Props) {
  const isBand = look === 'wash' || look === 'sunk'
  const content = (
    <>
      <SectionHead id={id} title={title} more={more} />
      {children}
    </>
  )
  return (
    <section className={CLASSES[look]} aria-labelledby={id}>
      {isBand ? <div className="container">{content}</div> : content}
    </section>
  )
}

const CLASSES = {
  page: 'section container',
  inside: 'section',
  part: undefined,
  wash: 'section section--wash',
  sunk: 'section section--sunk',
}

function SectionHead({ id, title, more }: Pick<Props, 'id' | 'title' | 'more'>) {
  return (
    <div className="section__head rim">
      <h2 id={id}>{title}</h2>
      {more && (
        <a className="more" href={more.href}>
          {more.text}
        </a>
      )}
    </div>
  )
}
