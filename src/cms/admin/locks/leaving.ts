/** What is needed of the browser's window. */
export type Window = EventTarget & { readonly location: { readonly pathname: string } }

type Stay = {
  /** The same for every form of one document. */
  readonly key: string
  /** Sent once, when the person has left. */
  readonly leave: () => void
}

/** A form that is drawn again comes back at once; over a slow line, within this. */
export const MOMENT_MS = 3000

const waiting = new Map<string, () => void>()

/**
 * Tells of a form that is open, and answers with what to call when it goes. The form also goes when the
 * page is rendered anew in its place, which is no leaving: at the same address it has a moment to come
 * back. At another address, and when the page itself goes, the person has left at once.
 */
export function stay(window: Window, { key, leave }: Stay): () => void {
  waiting.get(key)?.() // whoever comes back has not left
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
