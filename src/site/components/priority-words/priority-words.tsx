import type { LinkView } from '@/site/views/link-view'

/** The priorities of the plan in force in large text, each a link to its place in the plan. */
export function PriorityWords({ priorities }: { priorities: readonly LinkView[] }) {
  return (
    <ul className="priority-words">
      {priorities.map((priority) => (
        <li key={priority.href}>
          <a href={priority.href}>{priority.text}</a>
        </li>
      ))}
    </ul>
  )
}
