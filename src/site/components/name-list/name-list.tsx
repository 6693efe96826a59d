type Name = { readonly id: string; readonly name: string; readonly text?: string }

/** Names side by side, with a line each where they have one. Search results lead to each by its id. */
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
