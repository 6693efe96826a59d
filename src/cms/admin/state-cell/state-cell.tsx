import type { DefaultServerCellComponentProps } from 'payload'

import { StateMark } from '@/cms/admin/state-mark/state-mark'
import { isEditable, type State, STATES } from '@/domain/workflow/workflow'

const isState = (value: unknown): value is State =>
  typeof value === 'string' && Object.hasOwn(STATES, value)

/** The state in a list. A revision is labelled as one, since an earlier version may be public. */
export function StateCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  if (!isState(cellData)) return null
  const isRevision = isEditable(cellData) && Boolean(rowData.firstPublishedAt)
  return (
    <>
      <StateMark state={cellData} />
      {isRevision && <span className="quiet"> revision</span>}
    </>
  )
}
