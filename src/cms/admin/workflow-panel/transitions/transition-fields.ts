import { CHANGE_KINDS, UNPUBLISH_REASONS, WITHDRAWAL_REASONS } from '@/domain/content-types'
import { type Refusal, type RefusalCode, refusal } from '@/domain/refusals'
import type { OfferedTransition } from '@/domain/workflow/allowed-transitions'
import type { Ask } from '@/domain/workflow/workflow'

import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'

export type TransitionFieldName =
  | 'comment'
  | 'reason'
  | 'redirectTo'
  | 'changeKind'
  | 'changeNote'
  | 'publishAt'
  | 'reviewer'
  | 'dueAt'

export type TransitionValues = Partial<Record<TransitionFieldName, string>>

/** Something a transition asks of the person who makes it. */
export type TransitionField = {
  readonly name: TransitionFieldName
  readonly control: 'line' | 'area' | 'choice' | 'person' | 'instant'
  readonly label: string
  readonly help?: string
  /** For a choice: what is sent, and what is read. */
  readonly options?: Readonly<Record<string, string>>
  readonly isOptional?: true
  /** What the server says where it is empty: said here before anything is sent. */
  readonly ifEmpty?: RefusalCode
  readonly isAskedWhen?: (values: TransitionValues) => boolean
}

const ASSIGNMENT: readonly TransitionField[] = [
  {
    name: 'comment',
    control: 'area',
    label: 'Note to the reviewer',
    help: 'Private. It stands at the head of what waits for them.',
    isOptional: true,
  },
  { name: 'reviewer', control: 'person', label: 'Ask for review by', isOptional: true },
  {
    name: 'dueAt',
    control: 'instant',
    label: 'Review needed by',
    help: 'London time. Left empty, what was asked for before stays.',
    isOptional: true,
  },
]

const ASKED: Readonly<Record<Ask, readonly TransitionField[]>> = {
  comment: [
    {
      name: 'comment',
      control: 'area',
      label: 'What has to change?',
      help: 'Its authors read this. It is kept in the history.',
      ifEmpty: 'comment-required',
    },
  ],
  reason: [
    {
      name: 'reason',
      control: 'area',
      label: 'Reason',
      help: 'Kept in the history.',
      ifEmpty: 'reason-required',
    },
  ],
  publishAt: [
    {
      name: 'publishAt',
      control: 'instant',
      label: 'Goes out at',
      help: 'London time.',
      ifEmpty: 'publish-at-required',
    },
  ],
  withdrawReason: [
    {
      name: 'reason',
      control: 'choice',
      label: 'Why is it withdrawn?',
      help: 'Public: readers see a sentence that says so at once.',
      options: Object.fromEntries(
        Object.entries(WITHDRAWAL_REASONS).map(([code, { label }]) => [code, label]),
      ),
      ifEmpty: 'withdraw-reason-required',
    },
    {
      name: 'comment',
      control: 'area',
      label: 'More words for the notice',
      help: 'Public once a second person has confirmed them.',
      isOptional: true,
    },
  ],
  unpublishReason: [
    {
      name: 'reason',
      control: 'choice',
      label: 'Why does it go?',
      options: UNPUBLISH_REASONS,
      ifEmpty: 'unpublish-reason-required',
    },
    {
      name: 'redirectTo',
      control: 'line',
      label: 'Address of the page that replaces it',
      help: 'Starts with / or https://. Readers are led there.',
      ifEmpty: 'replacement-required',
      isAskedWhen: ({ reason }) => reason === 'consolidated',
    },
    { name: 'comment', control: 'area', label: 'Private note', isOptional: true },
  ],
  changeKind: [
    {
      name: 'changeKind',
      control: 'choice',
      label: 'What kind of change is this?',
      options: CHANGE_KINDS,
      ifEmpty: 'change-kind-required',
    },
    {
      name: 'changeNote',
      control: 'area',
      label: 'Public change note',
      help: 'Printed on the page with today’s date.',
      ifEmpty: 'change-note-required',
      isAskedWhen: ({ changeKind }) => changeKind === 'update' || changeKind === 'correction',
    },
  ],
}

/** What a transition asks for, in order; empty for a transition that needs nothing but the button. */
export function transitionFields({
  transition,
  asks,
}: Pick<OfferedTransition, 'transition' | 'asks'>): TransitionField[] {
  const asked = asks.flatMap((ask) => ASKED[ask])
  return transition === 'submit' ? [...asked, ...ASSIGNMENT] : asked
}

/** What is filled in already: what the revision says of itself, when it is submitted again. */
export const valuesAtFirst = (
  { transition }: Pick<OfferedTransition, 'transition'>,
  { change }: Pick<WorkflowView, 'change'>,
): TransitionValues =>
  transition === 'submit' || transition === 'publish-urgently'
    ? {
        ...(change.kind && { changeKind: change.kind }),
        ...(change.note && { changeNote: change.note }),
      }
    : {}

/** Those of the fields that what has been filled in so far asks for. */
export const fieldsAsked = (
  fields: readonly TransitionField[],
  values: TransitionValues,
): TransitionField[] => fields.filter(({ isAskedWhen }) => !isAskedWhen || isAskedWhen(values))

/** What has to be filled in and is not, all at once, each at its field and in the server's words. */
export const emptyFields = (
  fields: readonly TransitionField[],
  values: TransitionValues,
): Refusal[] =>
  fieldsAsked(fields, values).flatMap(({ name, ifEmpty }) =>
    ifEmpty && !values[name]?.trim() ? [refusal(ifEmpty, undefined, name)] : [],
  )

/**
 * What is sent of the values: those asked for, without blank ones. A time goes as it was typed, in
 * London time: the server reads it, and asks where the clocks show it twice.
 */
export function transitionBodyOf(
  fields: readonly TransitionField[],
  values: TransitionValues,
): TransitionValues {
  const filledIn = fieldsAsked(fields, values).flatMap(({ name }) => {
    const typed = values[name]?.trim()
    return typed ? [[name, typed]] : []
  })
  return Object.fromEntries(filledIn) as TransitionValues // fromEntries forgets the names
}
