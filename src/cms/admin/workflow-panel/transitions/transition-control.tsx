import { useState } from 'react'
import { useAuth } from '@payloadcms/ui'

import { NO_FORM } from '@/cms/admin/no-form'
import { useApprovers } from '@/cms/admin/use-colleagues'

import type { TransitionField } from './transition-fields'
import type { TransitionRefusal } from './post-transition'

type TransitionControlProps = {
  field: TransitionField
  value: string
  error: string | undefined
  /** The choices that the server offered for the value typed. */
  choices: NonNullable<TransitionRefusal['choices']>
  /** Who wrote part of it, and may not review it. */
  authorIds: readonly string[]
  onChange: (value: string) => void
}

/** One input of a transition: label, help, error and control. */
export function TransitionControl(props: TransitionControlProps) {
  const { field, error } = props
  const id = `transition-${field.name}`
  const describedBy = [field.help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  const about = (
    <>
      {field.help && (
        <p className="quiet" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      {error && (
        <p className="panel-form__error" id={`${id}-error`}>
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
      <fieldset className="panel-form__field" role="radiogroup" {...aria}>
        <legend>{field.label}</legend>
        {about}
        <Choices {...props} id={id} />
      </fieldset>
    )
  }
  return (
    <div className="panel-form__field">
      <label htmlFor={id}>
        {field.label}
        {field.isOptional && <span className="quiet"> (optional)</span>}
      </label>
      {about}
      <Control {...props} id={id} aria={aria} />
      {props.choices.length > 0 && <WhichTime {...props} id={id} />}
    </div>
  )
}

/**
 * A time that occurs twice when the clocks go back: the server returns the two instants it can
 * mean.
 */
const WhichTime = ({
  field,
  value,
  choices,
  onChange,
  id,
}: TransitionControlProps & { id: string }) => (
  <fieldset className="panel-form__field">
    <legend>Which one is meant?</legend>
    {choices.map((choice) => (
      <label key={choice.value} className="panel-form__choice">
        <input
          type="radio"
          form={NO_FORM}
          name={`${id}-which`}
          value={choice.value}
          checked={value === choice.value}
          aria-label={`${field.label}: ${choice.label}`}
          onChange={() => onChange(choice.value)}
        />
        {choice.label}
      </label>
    ))}
  </fieldset>
)

const Choices = ({ field, value, onChange, id }: TransitionControlProps & { id: string }) =>
  Object.entries(field.options ?? {}).map(([option, words]) => (
    <label key={option} className="panel-form__choice">
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

type ControlProps = TransitionControlProps & { id: string; aria: Readonly<Record<string, unknown>> }

function Control({ field, value, onChange, id, aria, authorIds }: ControlProps) {
  const common = {
    ...aria,
    id,
    form: NO_FORM,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  if (field.control === 'area') return <textarea rows={4} {...common} />
  if (field.control === 'person') return <ApproverChoice {...common} authorIds={authorIds} />
  if (field.control === 'instant') return <TimeInput {...common} />
  return <input type="text" {...common} />
}

type TimeInputProps = React.ComponentProps<'input'> & { value: string }

/** Keeps showing the typed time when one of its two instants has been chosen. */
function TimeInput({ value, ...props }: TimeInputProps) {
  const [typed, setTyped] = useState(value)
  if (value !== typed && !isChosen(value)) setTyped(value)
  return <input type="datetime-local" {...props} value={typed} />
}

const isChosen = (value: string): boolean => value.endsWith('Z')

type ApproverChoiceProps = React.ComponentProps<'select'> & { authorIds: readonly string[] }

/** Leaves out whoever submits it, and whoever wrote a part of it. */
function ApproverChoice({ authorIds, ...props }: ApproverChoiceProps) {
  const { user } = useAuth()
  const approvers = useApprovers(true)
  return (
    <select {...props}>
      <option value="">Any approver</option>
      {approvers
        .filter(({ id }) => id !== String(user?.id) && !authorIds.includes(id))
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </select>
  )
}
