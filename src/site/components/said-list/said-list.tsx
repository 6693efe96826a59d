import { Quote } from '@/site/components/quote/quote'
import type { SaidView } from '@/site/views/said-view'

/** What one person said, each with the role of that day and the page it stands on. */
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
