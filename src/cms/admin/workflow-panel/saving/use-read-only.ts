import { useFormProcessing, useWatchForm } from '@payloadcms/ui'

/** Whether the form takes no typing, other than while it saves: somebody else holds the lock. */
export function useReadOnly(): boolean {
  const { disabled, initializing } = useWatchForm()
  const isProcessing = useFormProcessing()
  return disabled && !initializing && !isProcessing
}
