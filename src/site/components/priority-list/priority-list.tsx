import type { PriorityView } from '@/site/views/strategy-view'

/** The list is ordered, so the big numbers are decorative. */
export function PriorityList({ priorities }: { priorities: readonly PriorityView[] }) {
  return (
    <ol className="priority-list">
      {priorities.map((priority) => (
        <li key={priority.anchor} id={priority.anchor}>
          <span className="priority-list__number" aria-hidden="true">
            {priority.number}
          </span>
          <h3>{priority.name}</h3>
          <p>{priority.text}</p>
        </li>
      ))}
    </ol>
  )
}
