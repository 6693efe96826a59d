import { useAuth } from '@payloadcms/ui'

import type { MoveField } from './move-fields'
import { NO_FORM } from './no-form'
import { useApprovers } from './use-colleagues'

type MoveControlProps = {
  field: MoveField
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

/** One thing a move asks for: label, help, error and control. */
export function MoveControl(props: MoveControlProps) {
  const { field, error } = props
  const id = `move-${field.name}`
  const describedBy = [field.help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  const about = (
    <>
      {field.help && (
        <p className="quiet" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      {error && (
        <p className="move-form__error" id={`${id}-error`}>
          <span className="only-heard">Error: </span>
          {error}
        </p>
      )}
    </>
  )
  const aria = {
    'aria-describedby': describedBy || undefined,
    'aria-invalid': Boolean(error),
    'aria-required': !field.isOptional,
  }
  if (field.control === 'choice') {
    return (
      <fieldset className="move-form__field" role="radiogroup" {...aria}>
        <legend>{field.label}</legend>
        {about}
        <Choices {...props} id={id} />
      </fieldset>
    )
  }
  return (
    <div className="move-form__field">
      <label htmlFor={id}>
        {field.label}
        {field.isOptional && <span className="quiet"> (optional)</span>}
      </label>
      {about}
      <Control {...props} id={id} aria={aria} />
    </div>
  )
}

const Choices = ({ field, value, onChange, id }: MoveControlProps & { id: string }) =>
  Object.entries(field.options ?? {}).map(([option, words]) => (
    <label key={option} className="move-form__choice">
      <input
        type="radio"
        form={NO_FORM}
        name={id}
        value={option}
        checked={value === option}
        onChange={() => onChange(option)}
      />
      {words}
    </label>
  ))

type ControlProps = MoveControlProps & { id: string; aria: Readonly<Record<string, unknown>> }

function Control({ field, value, onChange, id, aria }: ControlProps) {
  const common = {
    ...aria,
    id,
    form: NO_FORM,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  if (field.control === 'area') return <textarea rows={4} {...common} />
  if (field.control === 'person') return <ApproverChoice {...common} />
  return <input type={field.control === 'instant' ? 'datetime-local' : 'text'} {...common} />
}

/** Nobody is asked to review what they submit themselves. */
function ApproverChoice(props: React.ComponentProps<'select'>) {
  const { user } = useAuth()
  const approvers = useApprovers(true)
  return (
    <select {...props}>
      <option value="">Any approver</option>
      {approvers
        .filter(({ id }) => id !== String(user?.id))
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </select>
  )
}
