import { useEffect, useRef, useTransition } from 'react'

import { useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

/** Renders the page again from the stored document, and re-enables the form when that is done. */
export function useRefresh() {
  const router = useRouter()
  const { setProcessing } = useForm()
  const [isRefreshing, startRefresh] = useTransition()
  const wasRefreshing = useRef(false)

  useEffect(() => {
    if (wasRefreshing.current && !isRefreshing) setProcessing(false)
    wasRefreshing.current = isRefreshing
  }, [isRefreshing, setProcessing])

  return { isRefreshing, refresh: () => startRefresh(() => router.refresh()) }
}
