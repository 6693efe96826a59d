import type { ContentKind } from '@/domain/content-types'

import { type PrintedSettings, takePrinted } from './printed'
import type { TransitionInput } from './decide-transition'
import { type ContentDocument, storedIds, unique } from './stored-content'

type PinArgs = {
  readonly kind: ContentKind
  readonly working: ContentDocument
  readonly input: TransitionInput
  readonly settings: PrintedSettings
}

/**
 * What a pinning transition copies into the newest version: the text printed from the settings, and
 * the kind of change and change note if the request has them.
 */
export const pinnedFields = ({
  kind,
  working,
  input,
  settings,
}: PinArgs): Readonly<Record<string, unknown>> => ({
  printed: takePrinted(kind, settings),
  ...givenChange(working, input),
})

function givenChange(working: ContentDocument, { changeKind, changeNote }: TransitionInput) {
  if (changeKind === undefined && changeNote === undefined) return {}
  return {
    changeKind: changeKind ?? working.changeKind ?? null,
    changeNote: changeNote?.trim() ?? working.changeNote ?? null,
  }
}

/** The writers of a version, including anyone who enters a new change note with the request. */
export function writersWith(args: {
  readonly stored: ContentDocument
  readonly working: ContentDocument
  readonly actorId: string
}): string[] {
  const { stored, working, actorId } = args
  const writers = storedIds(stored.authorIds)
  const isSame =
    (stored.changeKind ?? null) === (working.changeKind ?? null) &&
    (stored.changeNote ?? null) === (working.changeNote ?? null)
  return isSame ? writers : unique([...writers, actorId])
}
