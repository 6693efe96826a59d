import { useCallback, useEffect, useState } from 'react'

import { readAnswer } from './ask'

/** The response of one of our endpoints, fetched again on `reload` and when `changedAt` changes. */
export function useAnswer<Answer>(url: string, changedAt?: string) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = true
    readAnswer<Answer>(url).then(
      (found) => isWanted && (setAnswer(found), setFailure(null)),
      (error: Error) => isWanted && setFailure(error.message),
    )
    return () => {
      isWanted = false
    }
  }, [url, changedAt, attempt])
  return { answer, failure, reload: useCallback(() => setAttempt((count) => count + 1), []) }
}
