import type { DatabaseAdapterObj, Migration } from 'payload'

import { mongoDatabase } from './mongo-database'
import { sqliteDatabase } from './sqlite-database'

type Args = {
  /** `file:PATH` or `mongodb://…`; src/env.ts has refused anything else. */
  url: string
  /** Of SQLite: MongoDB has no tables. */
  migrations: readonly Migration[]
  isProduction: boolean
  /** Lets production run on a MongoDB whose transactions do not hold. */
  acceptNoTransactions: boolean
}

/** The database at `url`. Nothing outside this folder knows which kind it is. */
export function databaseFromUrl(args: Args): DatabaseAdapterObj {
  return args.url.startsWith('file:') ? sqliteDatabase(args) : mongoDatabase(args)
}
