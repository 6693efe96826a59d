/** Names side by side, with a line each where they have one. */
export function NameList({ names }: { names: readonly { name: string; text?: string }[] }) {
  return (
    <ul className="name-list">
      {names.map(({ name, text }) => (
        <li key={name}>
          <strong>{name}</strong>
          {text && <p className="muted">{text}</p>}
        </li>
      ))}
    </ul>
  )
}
