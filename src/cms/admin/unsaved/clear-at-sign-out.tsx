'use client'

import { type ReactNode, useEffect } from 'react'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { clearAllWork, forgetOldWork } from './kept-work'

/**
 * Wraps the whole editor: clears unsaved work from the browser of a user who signs out. A session
 * that expires goes to another address, and its unsaved work stays for its owner.
 */
export function ClearAtSignOut({ children }: { children: ReactNode }) {
  const { config } = useConfig()
  const path = usePathname()
  const isSigningOut = path === `${config.routes.admin}${config.admin.routes.logout}`
  useEffect(() => {
    if (isSigningOut) clearAllWork(localStorage)
    else forgetOldWork(localStorage, new Date())
  }, [isSigningOut])
  return children
}
