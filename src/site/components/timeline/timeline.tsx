import type { TimelineView } from '@/site/views/timeline-view'

/** What happened or will happen, in order. A list, so that it still reads in order without style. */
export function Timeline({ timeline }: { timeline: TimelineView }) {
  return (
    <ol className="timeline" aria-labelledby={timeline.title ? timeline.anchor : undefined}>
      {timeline.steps.map((step) => (
        <li key={`${step.when}${step.what}`} className="timeline__entry">
          <p className="timeline__date">{step.when}</p>
          <p className="timeline__text">{step.what}</p>
        </li>
      ))}
    </ol>
  )
}
