import { Quote } from '@/site/components/quote/quote'
import type { SaidView } from '@/site/views/said-view'

/** Quotes of one person, each with the role at the time and the page it is on. */
export function SaidList({ said }: { said: readonly SaidView[] }) {
  return (
    <ul className="said-list">
      {said.map(({ quote, source }) => (
        <li key={source.href}>
          <Quote quote={quote} source={source} />
        </li>
      ))}
    </ul>
  )
}
