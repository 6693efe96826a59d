import { useEffect } from 'react'

import { useAllFormFields } from '@payloadcms/ui'

const PATIENCE_MS = 1500

/**
 * Requests the form state again for an added row that has not opened. Payload does so itself, but
 * for a row added just before the response to an earlier request arrives it treats that response as
 * current, and the row would stay closed until something else changes.
 */
export function useAddedRows(): void {
  const [fields, dispatchFields] = useAllFormFields()
  const found = Object.entries(fields).find(([, { rows }]) => rows?.some((row) => row.isLoading))
  const [path, field] = found ?? []
  const rows = field?.rows

  useEffect(() => {
    if (path === undefined || rows === undefined) return
    const askAgain = () => {
      // Any change requests the row; `lastRenderedPath` is the server's own and not content.
      const asked = `asked for at ${Date.now()}`
      const changed = rows.map((row) => (row.isLoading ? { ...row, lastRenderedPath: asked } : row))
      dispatchFields({ type: 'UPDATE', path, rows: changed })
    }
    const timer = setTimeout(askAgain, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [path, rows, dispatchFields])
}
