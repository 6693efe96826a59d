import { useEffect, useState } from 'react'

/**
 * True once `isSo` has been true for so many milliseconds, false as soon as it is not: between a
 * transition and the form that shows it, the two differ for a moment that no user should notice.
 */
export function useDebouncedTrue(isSo: boolean, milliseconds: number): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!isSo) return
    const timer = setTimeout(() => setLasts(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [isSo, milliseconds])
  return isSo && lasts
}
