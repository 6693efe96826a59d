import { useEffect, useRef, useState } from 'react'

import type { Move } from '@/domain/workflow/allowed-transitions'

import { MoveControl } from './transition-control'
import {
  emptyFields,
  fieldsAsked,
  moveBody,
  type MoveField,
  moveFields,
  type MoveFieldName,
  type MoveValues,
  valuesAtFirst,
} from './transition-fields'
import type { MoveRefusal } from './post-transition'
import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'

type MoveFormProps = {
  move: Move
  view: WorkflowView
  refusals: readonly MoveRefusal[]
  isHeldUp: boolean
  holdUpId: string | undefined
  onMake: (values: MoveValues) => Promise<void>
  onCancel: () => void
}

/**
 * What a move asks for, in the panel itself. Not a form element: it stands inside Payload's, and
 * forms cannot be nested.
 */
export function MoveForm(props: MoveFormProps) {
  const { move, view, isHeldUp, holdUpId, onMake, onCancel } = props
  const [values, setValues] = useState<MoveValues>(() => valuesAtFirst(move, view))
  const [empty, setEmpty] = useState<readonly MoveRefusal[]>([])
  const all = moveFields(move)
  const asked = fieldsAsked(all, values)
  const refusals = empty.length > 0 ? empty : props.refusals
  const box = useFocusWithin(refusals)
  const general = refusals.filter(({ field }) => !asked.some(({ name }) => name === field))
  const set = (name: MoveFieldName, value: string) =>
    setValues((known) => ({ ...known, [name]: value }))
  const make = () => {
    const left = emptyFields(all, values)
    setEmpty(left)
    if (left.length === 0) void onMake(moveBody(all, values))
  }

  return (
    <div className="move-form" role="group" aria-labelledby="move-form-title" ref={box}>
      <h4 id="move-form-title" tabIndex={-1}>
        {move.label}
      </h4>
      <p className="quiet">{move.effect}</p>
      {move.consequence && <p className="workflow__note">{move.consequence}</p>}
      {move.transition === 'confirm-words' && view.waitingWords && (
        <blockquote className="workflow__quote">{view.waitingWords}</blockquote>
      )}
      {general.map(({ message }) => (
        <p key={message} className="move-form__error">
          {message}
        </p>
      ))}
      {asked.map((field) => (
        <MoveControl
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={errorAt(field, refusals)}
          choices={choicesAt(field, refusals)}
          authorIds={view.authorIds}
          onChange={(value) => set(field.name, value)}
        />
      ))}
      <p className="move-form__buttons">
        <button
          className="plain-button plain-button--main"
          type="button"
          aria-disabled={isHeldUp}
          aria-describedby={holdUpId}
          onClick={() => !isHeldUp && make()}
        >
          {move.label}
        </button>
        <button className="plain-button" type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </div>
  )
}

const errorAt = ({ name }: MoveField, refusals: readonly MoveRefusal[]): string | undefined =>
  refusals
    .filter(({ field }) => field === name)
    .map(({ message }) => message)
    .join(' ') || undefined

const choicesAt = ({ name }: MoveField, refusals: readonly MoveRefusal[]) =>
  refusals.flatMap(({ field, choices = [] }) => (field === name ? choices : []))

/** Puts the cursor at what is wrong after a refusal, and at the start when the form opens. */
function useFocusWithin(refusals: readonly MoveRefusal[]) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const wrong = box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const target = wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('input') : wrong
    const start = box.current?.querySelector<HTMLElement>('h4')
    ;(target ?? start)?.focus()
  }, [refusals])
  return box
}
