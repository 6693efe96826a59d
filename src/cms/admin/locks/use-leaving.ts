import { useEffect } from 'react'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'

import { stay } from './leaving'

/**
 * Ends this person's lock on the document when they leave it: by a link, by closing the tab, by going
 * back; not when the form is drawn again, as it is after a takeover. The request outlives the page. What
 * does not get through ends with the lock's own minute.
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
    // Nobody is there to be told where it fails; the lock ends by itself then.
    const leave = () =>
      void fetch(address, { method: 'DELETE', keepalive: true }).catch(() => undefined)
    return stay(window, { key: address, leave })
  }, [config.routes.api, collectionSlug, globalSlug, id, isStored, userId])
}
