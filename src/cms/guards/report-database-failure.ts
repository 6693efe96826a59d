import type { AfterErrorHook } from 'payload'

import { databaseFailure, failureMessage } from '@/domain/database-failure'

/**
 * Describes a database failure in terms that mean something to a press officer, unlike "Something
 * went wrong".
 */
export const reportDatabaseFailure: AfterErrorHook = ({ error }) => {
  const trouble = databaseFailure(error)
  if (!trouble) return
  const message = failureMessage(trouble)
  return { status: 503, response: { errors: [{ name: `database-${trouble}`, message }] } }
}
