import type { TimelineView } from '@/site/views/timeline-view'

/** Past or future steps, in order. A list, so that the order survives without styles. */
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
