import type { ReactNode } from 'react'
import type { LinkView } from '@/site/views/link-view'

/** One fact: a word for it, and its text or its links. */
export type FactView = {
  readonly name: string
  readonly text?: string
  readonly links?: readonly LinkView[]
}

/** Names and values, such as period, status and who approved it. */
export function Facts({ facts, isRow = false }: { facts: readonly FactView[]; isRow?: boolean }) {
  return (
    <dl className={isRow ? 'facts facts--row' : 'facts'}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          {fact.text && <dd>{fact.text}</dd>}
          {fact.links?.map((link) => (
            <dd key={link.href}>{linked(link)}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

const linked = ({ href, text, detail }: LinkView): ReactNode => (
  <>
    <a href={href}>{text}</a>
    {detail && `, ${detail}`}
  </>
)
