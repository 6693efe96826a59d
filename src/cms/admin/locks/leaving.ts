/** The part of the browser's window that is used here. */
export type Window = EventTarget & { readonly location: { readonly pathname: string } }

type Stay = {
  /** The same for every form of one document. */
  readonly key: string
  /** Called once, when the user has left. */
  readonly leave: () => void
}

/** A form that is rendered again is back immediately or, on a slow connection, within this time. */
export const MOMENT_MS = 3000

const waiting = new Map<string, () => void>()

/**
 * Registers an open form, and returns what to call when it unmounts. A form also unmounts when the
 * page is rendered again, although the user has not left: at the same address it has a moment to
 * come back. At another address, or when the page itself unloads, the user has left immediately.
 */
export function stay(window: Window, { key, leave }: Stay): () => void {
  waiting.get(key)?.() // the form is back, so it was not left
  const { pathname } = window.location
  window.addEventListener('pagehide', leave)
  return () => {
    window.removeEventListener('pagehide', leave)
    if (window.location.pathname === pathname) leaveSoon(window, { key, leave })
    else leave()
  }
}

function leaveSoon(window: Window, { key, leave }: Stay) {
  const forget = () => {
    clearTimeout(timer)
    window.removeEventListener('pagehide', leaveNow)
    waiting.delete(key)
  }
  const leaveNow = () => {
    forget()
    leave()
  }
  const timer = setTimeout(leaveNow, MOMENT_MS)
  window.addEventListener('pagehide', leaveNow)
  waiting.set(key, forget)
}
