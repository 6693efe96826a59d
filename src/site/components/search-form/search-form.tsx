import { PATHS } from '@/domain/paths'

type Props = {
  /** Two search forms on one page need distinct ids and names. */
  id: string
  name: string
  label: string
  words?: string
}

/** One field and a button. A GET form, so that a search has an address. */
export function SearchForm({ id, name, label, words }: Props) {
  return (
    <form
      className="site-search"
      action={PATHS.search}
      method="get"
      role="search"
      aria-label={name}
    >
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        className="input"
        id={id}
        name="q"
        type="search"
        defaultValue={words}
        autoComplete="off"
        maxLength={200}
      />
      <button className="button" type="submit">
        Search
      </button>
    </form>
  )
}
