type Name = { readonly id: string; readonly name: string; readonly text?: string }

/** Names in a row, each with an optional line of text. Search results link to each by its id. */
export function NameList({ names }: { names: readonly Name[] }) {
  return (
    <ul className="name-list">
      {names.map(({ id, name, text }) => (
        <li key={id} id={id}>
          <strong>{name}</strong>
          {text && <p className="muted">{text}</p>}
        </li>
      ))}
    </ul>
  )
}
