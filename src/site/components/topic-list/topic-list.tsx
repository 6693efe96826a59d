import type { LinkView } from '@/site/views/link-view'

/** Topics are links, and look unlike tags, which are not. */
export function TopicList({ topics }: { topics: readonly LinkView[] }) {
  return (
    <ul className="tags">
      {topics.map((topic) => (
        <li key={topic.href}>
          <a href={topic.href}>{topic.text}</a>
        </li>
      ))}
    </ul>
  )
}
