import { Facts } from '@/site/components/facts/facts'
import type { EntryView } from '@/site/views/entry-view'

type Props = { entries: readonly EntryView[]; level?: 2 | 3 }

/** Names with facts next to them: accreditations, vacancies, strategies. */
export function EntryList({ entries, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <ul className="entry-list">
      {entries.map((entry) => (
        <li key={entry.id} className="entry" id={entry.id}>
          <Heading className="entry__title">
            {entry.href ? <a href={entry.href}>{entry.title}</a> : entry.title}
          </Heading>
          {entry.text && <p>{entry.text}</p>}
          {entry.facts.length > 0 && <Facts facts={entry.facts} />}
        </li>
      ))}
    </ul>
  )
}
