import type { PeriodYear } from '@/site/views/strategy-view'

const CLASSES = { past: 'is-past', now: 'is-now', ahead: undefined }

/** The years of a plan; the current year is marked in text as well as by colour. */
export function Period({ years }: { years: readonly PeriodYear[] }) {
  return (
    <ol className="period" aria-label="Years of the plan">
      {years.map(({ year, when }) => (
        <li key={year} className={CLASSES[when]} aria-current={when === 'now' ? 'date' : undefined}>
          {year}
          {when === 'now' && <span className="muted"> now</span>}
        </li>
      ))}
    </ol>
  )
}
