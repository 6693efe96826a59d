import { useCallback, useEffect, useState } from 'react'

import { readWorkflow, type WorkflowView } from './workflow-view'

type Loaded = {
  readonly view: WorkflowView | null
  readonly failure: string | null
  /** The save that the form showed when this was read. */
  readonly readFor: string | undefined
}

const NOTHING_YET: Loaded = { view: null, failure: null, readFor: undefined }

/**
 * The workflow of an item, read again whenever the form shows another save. `isOutdated`: what is
 * stored is newer than what the form shows, so no decision should be made from here.
 */
export function useWorkflow({ url, savedAt }: { url: string; savedAt: string | undefined }) {
  const [loaded, setLoaded] = useState(NOTHING_YET)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const request = new AbortController()
    readWorkflow(url, request.signal).then(
      (view) => !request.signal.aborted && setLoaded({ view, failure: null, readFor: savedAt }),
      (error: Error) =>
        !request.signal.aborted && setLoaded((known) => ({ ...known, failure: error.message })),
    )
    return () => request.abort()
  }, [url, savedAt, attempt])

  const { view, failure, readFor } = loaded
  return {
    view,
    failure,
    isLoading: readFor !== savedAt,
    isOutdated: view !== null && readFor === savedAt && view.updatedAt !== savedAt,
    reload: useCallback(() => setAttempt((count) => count + 1), []),
  }
}
