import { useFormProcessing, useWatchForm } from '@payloadcms/ui'

/** Whether the form is disabled, other than while it saves: another user holds the lock. */
export function useReadOnly(): boolean {
  const { disabled, initializing } = useWatchForm()
  const isProcessing = useFormProcessing()
  return disabled && !initializing && !isProcessing
}
