import type { Comparison } from '@/cms/compare/read-comparison'
import type { ComparedSection } from '@/domain/compare/compare-content'

import { ComparedParts } from './compared-parts'
import { versionWords } from './version-words'

/** Everything that differs, in the order of the form; unchanged sections by name alone. */
export function Changes({ comparison, now }: { comparison: Comparison; now: Date }) {
  const { before, after, sections } = comparison
  if (!before || !after) return <p>{whyNothing(comparison)}</p>
  const changed = sections.filter(({ change }) => change !== 'same')
  const same = sections.filter(({ change }) => change === 'same')
  return (
    <>
      <p>
        <b>{counted(changed.length)}</b> from “{versionWords(before, now)}” to “
        {versionWords(after, now)}”.
      </p>
      {changed.map((section) => (
        <Section key={`${section.key} ${section.change}`} section={section} />
      ))}
      {same.length > 0 && (
        <details className="compare__same">
          <summary>{same.length} unchanged</summary>
          <ul>
            {same.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const counted = (count: number): string =>
  count === 0 ? 'Nothing is different' : count === 1 ? '1 difference' : `${count} differences`

const whyNothing = ({ versions }: Comparison): string =>
  versions.length < 2
    ? 'There is one version only. Once it is saved again, you can compare the two.'
    : 'There is no such version of this item. Choose two from the lists.'

const CHANGES: Readonly<Record<ComparedSection['change'], string>> = {
  added: 'Added',
  removed: 'Taken out',
  changed: 'Changed',
  moved: 'Moved',
  same: 'Unchanged',
}

function Section({ section }: { section: ComparedSection }) {
  const { key, label, change, isMoved, parts } = section
  const id = `compare-${key.replace(/\W/g, '-')}-${change}`
  return (
    <section className={`compared compared--${change}`} aria-labelledby={id}>
      <h3 id={id}>
        {label}{' '}
        <span className="compared__change">
          {CHANGES[change]}
          {isMoved && change === 'changed' && ' and moved'}
        </span>
      </h3>
      {change === 'moved' && <p>It says the same, in another place.</p>}
      <ComparedParts parts={parts} />
    </section>
  )
}
