import { useEffect, useRef } from 'react'

import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'

/**
 * An autosave must not interrupt typing: the form stays enabled, and what was typed since stays.
 */
const QUIETLY = {
  acceptValues: { overrideLocalChanges: false },
  context: { getDocPermissions: false, incrementVersionCount: false },
  disableFormWhileProcessing: false,
  disableSuccessStatus: true,
}

/** Saves the form as Payload's own Save draft button does; returns whether it was saved. */
export function useDraftSave() {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { submit } = useForm()
  return async ({ isAutosave = false } = {}): Promise<boolean> => {
    const address = `${config.routes.api}/${collectionSlug}/${id}?depth=0&draft=true`
    const result = await submit({
      action: isAutosave ? `${address}&autosave=true` : address,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      ...(isAutosave && QUIETLY),
    })
    return result?.res.ok ?? false
  }
}

/**
 * Calls `onRefused` after a refused save: the form has finished processing and still has changes.
 */
export function useRefusedSave(onRefused: () => void) {
  const isProcessing = useFormProcessing()
  const isModified = useFormModified()
  const wasProcessing = useRef(false)
  useEffect(() => {
    if (wasProcessing.current && !isProcessing && isModified) onRefused()
    wasProcessing.current = isProcessing
  }, [isProcessing, isModified, onRefused])
}
