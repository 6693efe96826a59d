import { useEffect, useState } from 'react'

import { useAllFormFields, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'

import type { SaveConflictAnswer } from '@/cms/compare/save-conflict-endpoint'

import { useRefresh } from '@/cms/admin/use-refresh'

import { askSaveConflict, send } from './ask-save-conflict'

const PAUSE_MS = 400
const SAVED_AGAIN =
  'Not saved: somebody saved again meanwhile. What they changed is shown above now. Read it, then save.'
const LOCKED =
  'Not saved: somebody is typing in it now. Wait until they leave, or take it over: reload this page, what you typed is kept.'
const NO_ANSWER = 'Not saved: the server did not answer. What you typed is still here: try again.'

/**
 * What somebody saved while this form was open, against what is typed in it now; the server
 * compares the content. `newest` is when the newest known save was made; a newer one is compared
 * again. `keepBoth` saves only what was changed here on top of theirs, and returns what went wrong,
 * or null.
 */
export function useSaveConflict(newest: string | undefined) {
  const { config } = useConfig()
  const { id, collectionSlug = '', data: opened } = useDocumentInfo()
  const { getData, setModified, setProcessing } = useForm()
  const [fields] = useAllFormFields()
  const { refresh } = useRefresh()
  const [shown, setShown] = useState<SaveConflictAnswer | null>(null)
  const item = `${config.routes.api}/${collectionSlug}/${id}`
  const typed = JSON.stringify(reduceFieldsToValues(fields, true))

  useEffect(() => {
    const request = new AbortController()
    const look = async () => {
      const answer = await askSaveConflict(item, { opened, yours: getData() }, request.signal)
      if (answer) setShown(answer)
    }
    const timer = setTimeout(() => void look(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `getData` is new at each render; `typed` changes when its result does
  }, [item, opened, typed, newest])

  const save = async (): Promise<string | null> => {
    const now = await askSaveConflict(item, { opened, yours: getData() })
    if (!now) return NO_ANSWER
    setShown(now)
    if (now.savedAt !== shown?.savedAt) return SAVED_AGAIN
    const answer = await send(`${item}?depth=0&draft=true`, 'PATCH', {
      ...now.mine,
      savedOver: now.savedAt,
    })
    if (answer?.ok) return null
    if (answer?.status === 423) return LOCKED
    const newer =
      answer?.status === 409 && (await askSaveConflict(item, { opened, yours: getData() }))
    if (newer) setShown(newer)
    return newer ? SAVED_AGAIN : NO_ANSWER
  }

  const keepBoth = async (): Promise<string | null> => {
    setProcessing(true) // or what is typed now would be lost when the form resets
    const problem = await save()
    if (problem) setProcessing(false)
    else {
      setModified(false)
      refresh()
    }
    return problem
  }

  return { differences: shown?.differences ?? [], keepBoth }
}
