import { SelectField } from '@/site/components/field/select-field'
import type { FilterField } from '@/site/views/filter-view'

type Props = {
  action: string
  title: string
  /** Search terms within this list, next to the selects. */
  words: string
  fields: readonly FilterField[]
}

/** A GET form: the address is the state. It never submits itself when a choice changes. */
export function FilterForm({ action, title, words, fields }: Props) {
  return (
    <form className="filter-form" action={action} method="get" aria-labelledby="filter-title">
      <h2 className="filter-form__title" id="filter-title">
        {title}
      </h2>
      <div className="filter-form__fields">
        <div className="field field--wide">
          <label htmlFor="f-q">Words</label>
          <input
            className="input"
            id="f-q"
            name="q"
            type="search"
            defaultValue={words}
            autoComplete="off"
            maxLength={200}
          />
        </div>
        {fields.map((field, index) => (
          <SelectField key={field.name} field={field} isWide={index < WIDE_FIELDS} />
        ))}
      </div>
      <button className="button" type="submit">
        Show results
      </button>
    </form>
  )
}

/** On a small screen the first selects, whose choices are longest, each take a full row. */
const WIDE_FIELDS = 3
