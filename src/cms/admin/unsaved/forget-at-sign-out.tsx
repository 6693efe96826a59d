'use client'

import { type ReactNode, useEffect } from 'react'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { forgetAllWork, forgetOldWork } from './kept-work'

/**
 * Around the whole editor: leaves nothing that was typed behind in the browser of somebody who signs
 * out. A session that ends by itself goes to another address, and what was typed waits for its owner.
 */
export function ForgetAtSignOut({ children }: { children: ReactNode }) {
  const { config } = useConfig()
  const path = usePathname()
  const isSigningOut = path === `${config.routes.admin}${config.admin.routes.logout}`
  useEffect(() => {
    if (isSigningOut) forgetAllWork(localStorage)
    else forgetOldWork(localStorage, new Date())
  }, [isSigningOut])
  return children
}
