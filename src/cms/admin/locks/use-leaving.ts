import { useEffect } from 'react'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'

import { stay } from './leaving'

/**
 * Releases this user's lock on the document when they leave it: by a link, by closing the tab or by
 * going back, but not when the form is rendered again, as after a takeover. The request outlives
 * the page. If it does not get through, the lock expires after a minute.
 */
export function useLeaving() {
  const { config } = useConfig()
  const { user } = useAuth()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const userId = user?.id
  const isStored = Boolean(globalSlug) || id !== undefined

  useEffect(() => {
    if (!isStored || userId === undefined) return
    const where = new URLSearchParams({
      ...(globalSlug
        ? { 'where[globalSlug][equals]': globalSlug }
        : {
            'where[document.relationTo][equals]': String(collectionSlug),
            'where[document.value][equals]': String(id),
          }),
      'where[user.value][equals]': String(userId),
    })
    const address = `${config.routes.api}/payload-locked-documents?${where}`
    // No user is there to be told of a failure; the lock then expires by itself.
    const leave = () =>
      void fetch(address, { method: 'DELETE', keepalive: true }).catch(() => undefined)
    return stay(window, { key: address, leave })
  }, [config.routes.api, collectionSlug, globalSlug, id, isStored, userId])
}
