import type { FilterField } from '@/site/views/filter-view'

type Props = { field: FilterField; isWide?: boolean }

/** A label above a select. An error is shown as text and associated with the select. */
export function SelectField({ field, isWide = false }: Props) {
  const id = `f-${field.name}`
  const selected = field.options.find(({ isSelected }) => isSelected)?.value ?? ''
  return (
    <div className={isWide ? 'field field--wide field--select' : 'field field--select'}>
      <label htmlFor={id}>{field.label}</label>
      {field.error && (
        <p className="field__error" id={`${id}-error`}>
          <span className="visually-hidden">Error: </span>
          {field.error}
        </p>
      )}
      <select
        className="input"
        id={id}
        name={field.name}
        defaultValue={selected}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.error ? `${id}-error` : undefined}
      >
        <option value="">{field.anyText}</option>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
