import { useId, useState } from 'react'

import { type Against, askFor } from '@/cms/admin/ask'
import { NO_FORM } from '@/cms/admin/no-form'

export type AccountField = {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'email' | 'password'
  readonly autoComplete: string
}

type FieldsProps = {
  title: string
  hint?: string
  fields: readonly AccountField[]
  button: string
  /** Shown once it is done. */
  done: string
  url: string
  more?: () => object
  children?: React.ReactNode
  onDone?: () => void
}

/** A few fields and a button. Not a form element: it is nested in Payload's form. */
export function AccountFields(props: FieldsProps) {
  const { title, hint, fields, button, done, url, more, children, onDone } = props
  const id = useId()
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [against, setAgainst] = useState<Against>([])
  const [isBusy, setIsBusy] = useState(false)
  const [isDone, setIsDone] = useState(false)
  const send = async () => {
    if (isBusy) return
    setIsBusy(true)
    const found = await askFor(url, { ...values, ...more?.() })
    setIsBusy(false)
    setAgainst(found)
    setIsDone(found.length === 0)
    if (found.length > 0) return
    setValues({})
    onDone?.()
  }
  const general = against.filter(({ field }) => !fields.some(({ name }) => name === field))
  return (
    <div className="panel-form" role="group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {hint && <p className="workflow__note">{hint}</p>}
      {general.map(({ message }) => (
        <p key={message} className="panel-form__error" role="alert">
          {message}
        </p>
      ))}
      {fields.map((field) => (
        <OneField
          key={field.name}
          id={`${id}-${field.name}`}
          field={field}
          value={values[field.name] ?? ''}
          problems={against.filter((one) => one.field === field.name).map((one) => one.message)}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      {children}
      <p role="status">{isDone && done}</p>
      <p className="panel-form__buttons">
        <button
          className="plain-button plain-button--main"
          type="button"
          aria-disabled={isBusy}
          onClick={() => void send()}
        >
          {button}
        </button>
      </p>
    </div>
  )
}

type OneProps = {
  id: string
  field: AccountField
  value: string
  problems: readonly string[]
  onChange: (value: string) => void
}

const OneField = ({ id, field, value, problems, onChange }: OneProps) => (
  <div className="panel-form__field">
    <label htmlFor={id}>{field.label}</label>
    {problems.length > 0 && (
      <p className="panel-form__error" id={`${id}-problem`} role="alert">
        {problems.join(' ')}
      </p>
    )}
    <input
      id={id}
      className="account-input"
      type={field.type}
      form={NO_FORM}
      autoComplete={field.autoComplete}
      value={value}
      aria-invalid={problems.length > 0}
      aria-describedby={problems.length > 0 ? `${id}-problem` : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  </div>
)
