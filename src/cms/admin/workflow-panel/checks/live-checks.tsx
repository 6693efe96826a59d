import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'
import type { ContentKind } from '@/domain/content-types'

import { Checks } from './checks'
import { useLiveChecks } from './use-live-checks'

type LiveChecksProps = {
  kind: ContentKind
  /** The server's findings for the newest save, shown until the form itself has been checked. */
  stored?: Pick<WorkflowView, 'issues' | 'advice'>
}

/** The checks of what is in the form now, saved or not, and its length. */
export function LiveChecks({ kind, stored }: LiveChecksProps) {
  const live = useLiveChecks(kind)
  const checks = live ?? stored
  if (!checks) return null
  return (
    <>
      <Checks issues={checks.issues} advice={checks.advice} />
      {live && (
        <p className="quiet">
          {live.words === 1 ? '1 word' : `${live.words.toLocaleString('en-GB')} words`}, about{' '}
          {live.minutes === 1 ? 'a minute' : `${live.minutes} minutes`} to read.
        </p>
      )}
    </>
  )
}
