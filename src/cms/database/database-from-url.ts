import type { DatabaseAdapterObj, Migration } from 'payload'

import { mongoDatabase } from './mongo-database'
import { sqliteDatabase } from './sqlite-database'

type Args = {
  /** `file:PATH` or `mongodb://…`; src/env.ts refuses anything else. */
  url: string
  /** For SQLite: MongoDB has no tables. */
  migrations: readonly Migration[]
  isProduction: boolean
  /** Allows production on a MongoDB without working transactions. */
  acceptNoTransactions: boolean
}

/** The database adapter for `url`. No code outside this folder knows which kind it is. */
export function databaseFromUrl(args: Args): DatabaseAdapterObj {
  return args.url.startsWith('file:') ? sqliteDatabase(args) : mongoDatabase(args)
}
