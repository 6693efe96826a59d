import { useLayoutEffect, useRef } from 'react'

import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'

import { useRefresh } from '@/cms/admin/use-refresh'

/**
 * Whether a lock has just been taken over and the document is being read again. Payload enables the
 * form immediately and then overwrites what was typed with what it reads, so the form is disabled
 * until then. `setAside` is called when another user turns out to hold the lock: whichever way out
 * of the dialog is chosen, the form resets.
 */
export function useTakingOver(setAside: () => void): boolean {
  const { user } = useAuth()
  const { currentEditor } = useDocumentInfo()
  const { setProcessing } = useForm()
  const { isRefreshing, refresh } = useRefresh()
  const own = String(user?.id ?? '')
  const holder = idOf(currentEditor)
  const heldBefore = useRef(holder)

  useLayoutEffect(() => {
    const before = heldBefore.current
    heldBefore.current = holder
    if (holder !== before && holder !== '' && holder !== own) setAside()
    if (before === '' || before === own || holder !== own) return
    setProcessing(true)
    refresh()
  }, [holder, own, refresh, setAside, setProcessing])
  return isRefreshing
}

/** Payload has the holder as a document or as an id. */
const idOf = (editor: unknown): string =>
  typeof editor === 'object' && editor !== null && 'id' in editor
    ? String(editor.id)
    : typeof editor === 'string' || typeof editor === 'number'
      ? String(editor)
      : ''
