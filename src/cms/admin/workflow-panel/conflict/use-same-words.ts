import { useEffect, useState } from 'react'

import { useAllFormFields, useDocumentInfo, useFormModified } from '@payloadcms/ui'

import { askSaveConflict } from './ask-save-conflict'

type SameWordsArgs = {
  /** The address of the item in the API. */
  item: string
  /** When what is stored was saved, where that is newer than what the form shows; null where it is not. */
  newest: string | null
}

/**
 * Whether what is stored says the same as what this form was opened on, though it is newer: a transition
 * was made and no word was saved. What is typed here then goes on top of it, over nobody: the form names
 * that save from now on, and the guard still refuses it where somebody has saved words since.
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
      // `UPDATE` would take it for something typed, and keep it from what the next save answers.
      const named = { savedOver: { ...savedOver, value: answer.savedAt } }
      dispatchFields({ type: 'UPDATE_MANY', formState: named })
      setSameAt(answer.savedAt)
    }
    void ask()
    return () => request.abort()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `savedOver` is new at each render of the form; its value alone is replaced
  }, [item, isAsked, newest, opened, dispatchFields])

  return newest !== null && newest === sameAt
}
