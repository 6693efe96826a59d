import { useEffect } from 'react'

import { useAllFormFields } from '@payloadcms/ui'

const PATIENCE_MS = 1500

/**
 * Asks the server again for the form of a row that was added and has not opened. Payload asks for it by
 * itself, but for a row added just before the answer to an earlier question arrives it takes that answer
 * for all there is to know, and the row would stay closed until something else is changed.
 */
export function useAddedRows(): void {
  const [fields, dispatchFields] = useAllFormFields()
  const found = Object.entries(fields).find(([, { rows }]) => rows?.some((row) => row.isLoading))
  const [path, field] = found ?? []
  const rows = field?.rows

  useEffect(() => {
    if (path === undefined || rows === undefined) return
    const askAgain = () => {
      // A row is asked for by any change; where it was last drawn is the server's own and not content.
      const asked = `asked for at ${Date.now()}`
      const changed = rows.map((row) => (row.isLoading ? { ...row, lastRenderedPath: asked } : row))
      dispatchFields({ type: 'UPDATE', path, rows: changed })
    }
    const timer = setTimeout(askAgain, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [path, rows, dispatchFields])
}
