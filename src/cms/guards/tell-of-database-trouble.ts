import type { AfterErrorHook } from 'payload'

import { databaseTrouble, troubleWords } from '@/domain/database-trouble'

/** Says what is wrong with the database in words; a press officer can do nothing with "Something went wrong". */
export const tellOfDatabaseTrouble: AfterErrorHook = ({ error }) => {
  const trouble = databaseTrouble(error)
  if (!trouble) return
  const message = troubleWords(trouble)
  return { status: 503, response: { errors: [{ name: `database-${trouble}`, message }] } }
}
