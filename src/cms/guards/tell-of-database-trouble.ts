import type { AfterErrorHook } from 'payload'

import { databaseTrouble, troubleWords } from '@/domain/database-trouble'

/**
 * Describes a database failure in terms that mean something to a press officer, unlike "Something
 * went wrong".
 */
export const tellOfDatabaseTrouble: AfterErrorHook = ({ error }) => {
  const trouble = databaseTrouble(error)
  if (!trouble) return
  const message = troubleWords(trouble)
  return { status: 503, response: { errors: [{ name: `database-${trouble}`, message }] } }
}
