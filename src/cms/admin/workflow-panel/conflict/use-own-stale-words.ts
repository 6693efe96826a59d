import { useEffect } from 'react'

import { useModal } from '@payloadcms/ui'

const PAYLOADS_DIALOG = 'document-stale-data'

/**
 * Payload announces a newer save in a dialog whose only button loads it and discards what was
 * typed. The panel shows both instead.
 */
export function useOwnStaleWords(onStale: () => void) {
  const { closeModal, isModalOpen } = useModal()
  const isOpen = isModalOpen(PAYLOADS_DIALOG)
  useEffect(() => {
    if (!isOpen) return
    closeModal(PAYLOADS_DIALOG)
    onStale()
  }, [isOpen, closeModal, onStale])
}
