import { useEffect, useState } from 'react'

import { useAllFormFields, useDocumentInfo, useFormModified } from '@payloadcms/ui'

import { askSaveConflict } from './ask-save-conflict'

type SameWordsArgs = {
  /** The item's address in the API. */
  item: string
  /** When the stored document was saved, if that is newer than what the form shows; null if not. */
  newest: string | null
}

/**
 * Whether the stored document has the same content as the one this form was opened on, although it
 * is newer: a transition was made and no content was saved. What is typed here can then be saved
 * over it without a conflict: the form refers to that save from now on, and the guard still refuses
 * it where somebody has saved content since.
 */
export function useSameWords({ item, newest }: SameWordsArgs): boolean {
  const { data: opened } = useDocumentInfo()
  const isModified = useFormModified()
  const [{ savedOver }, dispatchFields] = useAllFormFields()
  const [sameAt, setSameAt] = useState<string | null>(null)
  const isAsked = newest !== null && newest !== sameAt && isModified

  useEffect(() => {
    if (!isAsked) return
    const request = new AbortController()
    const ask = async () => {
      const answer = await askSaveConflict(item, { opened, yours: opened }, request.signal)
      if (!answer || answer.differences.length > 0 || request.signal.aborted) return
      // `UPDATE` would count as typing, and shield the value from the response to the next save.
      const named = { savedOver: { ...savedOver, value: answer.savedAt } }
      dispatchFields({ type: 'UPDATE_MANY', formState: named })
      setSameAt(answer.savedAt)
    }
    void ask()
    return () => request.abort()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `savedOver` is new at each render of the form; only its value is replaced
  }, [item, isAsked, newest, opened, dispatchFields])

  return newest !== null && newest === sameAt
}
