import type { Payload } from 'payload'

import { putReferenceDataInForce } from './0001-put-reference-data-in-force'
import { recordStoredFiles } from './0002-record-stored-files'
import { carryApprovals } from './0003-carry-approvals'

/** Content of an older version, brought into the shape that this version reads. */
export type DataStep = {
  /** As the file: a number, then what it does. Never changed once it is released. */
  readonly name: string
  /**
   * Must come to the same end when it is run again after it was stopped half way. It runs on both
   * databases, beside a server that may be reading, and on a new database with nothing in it. `say`
   * tells the operator in a sentence what was changed; a step that changes nothing says nothing.
   */
  readonly run: (payload: Payload, say: (sentence: string) => void) => Promise<void>
}

/** Every data step in the order in which they run. Steps are added at the end and never taken away. */
export const DATA_STEPS: readonly DataStep[] = [
  { name: '0001-put-reference-data-in-force', run: putReferenceDataInForce },
  { name: '0002-record-stored-files', run: recordStoredFiles },
  { name: '0003-carry-approvals', run: carryApprovals },
]
