import { useEffect, useRef, useState } from 'react'

import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'
import type { OfferedTransition } from '@/domain/workflow/allowed-transitions'

import { TransitionControl } from './transition-control'
import {
  emptyFields,
  fieldsAsked,
  transitionBodyOf,
  type TransitionField,
  transitionFields,
  type TransitionFieldName,
  type TransitionValues,
  valuesAtFirst,
} from './transition-fields'
import type { TransitionRefusal } from './post-transition'

type TransitionFormProps = {
  offered: OfferedTransition
  view: WorkflowView
  refusals: readonly TransitionRefusal[]
  isHeldUp: boolean
  refusalNoticeId: string | undefined
  onMake: (values: TransitionValues) => Promise<void>
  onCancel: () => void
}

/**
 * The inputs of a transition, inside the panel. Not a form element: it is inside Payload's, and
 * forms cannot be nested.
 */
export function TransitionForm(props: TransitionFormProps) {
  const { offered, view, isHeldUp, refusalNoticeId, onMake, onCancel } = props
  const [values, setValues] = useState<TransitionValues>(() => valuesAtFirst(offered, view))
  const [empty, setEmpty] = useState<readonly TransitionRefusal[]>([])
  const all = transitionFields(offered)
  const asked = fieldsAsked(all, values)
  const refusals = empty.length > 0 ? empty : props.refusals
  const box = useFocusWithin(refusals)
  const general = refusals.filter(({ field }) => !asked.some(({ name }) => name === field))
  const set = (name: TransitionFieldName, value: string) =>
    setValues((known) => ({ ...known, [name]: value }))
  const make = () => {
    const left = emptyFields(all, values)
    setEmpty(left)
    if (left.length === 0) void onMake(transitionBodyOf(all, values))
  }

  return (
    <div className="panel-form" role="group" aria-labelledby="transition-form-title" ref={box}>
      <h4 id="transition-form-title" tabIndex={-1}>
        {offered.label}
      </h4>
      <p className="quiet">{offered.effect}</p>
      {offered.consequence && <p className="workflow__note">{offered.consequence}</p>}
      {offered.transition === 'confirm-words' && view.waitingWords && (
        <blockquote className="workflow__quote">{view.waitingWords}</blockquote>
      )}
      {general.map(({ message }) => (
        <p key={message} className="panel-form__error">
          {message}
        </p>
      ))}
      {asked.map((field) => (
        <TransitionControl
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={errorAt(field, refusals)}
          choices={choicesAt(field, refusals)}
          authorIds={view.authorIds}
          onChange={(value) => set(field.name, value)}
        />
      ))}
      <p className="panel-form__buttons">
        <button
          className="plain-button plain-button--main"
          type="button"
          aria-disabled={isHeldUp}
          aria-describedby={refusalNoticeId}
          onClick={() => !isHeldUp && make()}
        >
          {offered.label}
        </button>
        <button className="plain-button" type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </div>
  )
}

const errorAt = (
  { name }: TransitionField,
  refusals: readonly TransitionRefusal[],
): string | undefined =>
  refusals
    .filter(({ field }) => field === name)
    .map(({ message }) => message)
    .join(' ') || undefined

const choicesAt = ({ name }: TransitionField, refusals: readonly TransitionRefusal[]) =>
  refusals.flatMap(({ field, choices = [] }) => (field === name ? choices : []))

/** Moves the focus to what is wrong after a refusal, and to the heading when the form opens. */
function useFocusWithin(refusals: readonly TransitionRefusal[]) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const wrong = box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const target = wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('input') : wrong
    const start = box.current?.querySelector<HTMLElement>('h4')
    ;(target ?? start)?.focus()
  }, [refusals])
  return box
}
