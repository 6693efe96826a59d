import type { ReactNode } from 'react'

import type { FactView } from '@/site/views/fact-view'
import type { LinkView } from '@/site/views/link-view'

/** Name–value pairs, such as period, status and who approved it. */
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
