import type { Comparison, VersionFacts } from '@/cms/compare/read-comparison'

import { versionWords } from './version-words'

type ChooseProps = { comparison: Comparison; now: Date }

/** The usual comparisons as links, and any two versions by a form. Each has its own address. */
export function ChooseVersions({ comparison, now }: ChooseProps) {
  const { versions, before, after, approved, published } = comparison
  return (
    <div className="compare__choose">
      <ul className="compare__quick">
        <Quick name="approved" words="it was approved" version={approved} comparison={comparison} />
        <Quick name="public" words="it was public" version={published} comparison={comparison} />
      </ul>
      <form className="compare__form" method="get">
        <Choice name="from" label="Earlier version" versions={versions} chosen={before} now={now} />
        <Choice name="to" label="Later version" versions={versions} chosen={after} now={now} />
        <button className="plain-button" type="submit">
          Compare
        </button>
      </form>
    </div>
  )
}

type QuickProps = {
  name: 'approved' | 'public'
  words: string
  version: VersionFacts | null
  comparison: Comparison
}

const Quick = ({ name, words, version, comparison }: QuickProps) => {
  const isShown =
    version?.id === comparison.before?.id && comparison.after?.id === comparison.versions[0]?.id
  return (
    <li>
      {version ? (
        <a href={`?from=${name}`} aria-current={isShown || undefined}>
          What changed since {words}
        </a>
      ) : (
        <span className="quiet">{`Nothing to compare since ${words}: it has not been.`}</span>
      )}
    </li>
  )
}

type ChoiceProps = {
  name: string
  label: string
  versions: readonly VersionFacts[]
  chosen: VersionFacts | null
  now: Date
}

/** A chosen version that is too old for the list is added to it. */
function Choice({ name, label, versions, chosen, now }: ChoiceProps) {
  const isListed = versions.some(({ id }) => id === chosen?.id)
  const listed = chosen && !isListed ? [...versions, chosen] : versions
  return (
    <p className="compare__field">
      <label htmlFor={`compare-${name}`}>{label}</label>
      <select id={`compare-${name}`} name={name} defaultValue={chosen?.id}>
        {listed.map((version) => (
          <option key={version.id} value={version.id}>
            {versionWords(version, now)}
            {version === versions[0] && ' (newest)'}
          </option>
        ))}
      </select>
    </p>
  )
}
