import type { Payload } from 'payload'

import { putReferenceDataInForce } from './0001-put-reference-data-in-force'
import { recordStoredFiles } from './0002-record-stored-files'
import { carryApprovals } from './0003-carry-approvals'

/** Converts content of an older version to the shape that this version reads. */
export type DataStep = {
  /** Matches the file name: a number, then what it does. Never changed once released. */
  readonly name: string
  /**
   * Must reach the same result when rerun after being interrupted. It runs on both databases,
   * alongside a server that may be reading, and on an empty new database. `say` reports to the
   * operator, in a sentence, what was changed; a step that changes nothing reports nothing.
   */
  readonly run: (payload: Payload, say: (sentence: string) => void) => Promise<void>
}

/** Every data step in running order. Steps are appended and never removed. */
export const DATA_STEPS: readonly DataStep[] = [
  { name: '0001-put-reference-data-in-force', run: putReferenceDataInForce },
  { name: '0002-record-stored-files', run: recordStoredFiles },
  { name: '0003-carry-approvals', run: carryApprovals },
]
