import type { ValueView } from '@/site/views/value-view'

/** The council's values, in its order. Releases and campaigns link to each by its anchor. */
export function ValueList({ values }: { values: readonly ValueView[] }) {
  return (
    <ul className="value-list">
      {values.map((value) => (
        <li key={value.id} className="value" id={value.id}>
          <h3>{value.name}</h3>
          <p>{value.text}</p>
          <img src={value.art} alt="" width={96} height={96} />
        </li>
      ))}
    </ul>
  )
}
