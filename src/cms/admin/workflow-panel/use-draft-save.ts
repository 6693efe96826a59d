import { useEffect, useRef } from 'react'

import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'

/** Saves the form as Payload's own Save draft button does. */
export function useDraftSave() {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { submit } = useForm()
  return () =>
    submit({
      action: `${config.routes.api}/${collectionSlug}/${id}?depth=0&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
}

/** Tells when a save was refused: the form has stopped working and still holds changes. */
export function useRefusedSave(onRefused: () => void) {
  const isProcessing = useFormProcessing()
  const isModified = useFormModified()
  const wasProcessing = useRef(false)
  useEffect(() => {
    if (wasProcessing.current && !isProcessing && isModified) onRefused()
    wasProcessing.current = isProcessing
  }, [isProcessing, isModified, onRefused])
}
