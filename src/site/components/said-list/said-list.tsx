import { Quote } from '@/site/components/quote/quote'
import type { SaidView } from '@/site/views/said-view'

/** What one person said, each with the role of that day and the release it stands in. */
export function SaidList({ said }: { said: readonly SaidView[] }) {
  return (
    <ul className="said-list">
      {said.map(({ quote, release }) => (
        <li key={release.href}>
          <Quote quote={quote} source={release} />
        </li>
      ))}
    </ul>
  )
}
