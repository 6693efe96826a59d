/** What is wrong where content is kept, as far as it concerns somebody who was about to save. */
export type DatabaseFailure = 'full' | 'unwritable' | 'away' | 'busy'

const FULL = /SQLITE_FULL|ENOSPC|OutOfDiskSpace|database or disk is full|no space left/i
/** A folder for files that was mounted read-only, or belongs to somebody else. */
const UNWRITABLE = /code (EROFS|EACCES|EPERM|EDQUOT) /
const AWAY =
  /DatabaseUnavailable|SQLITE_(CANTOPEN|IOERR|READONLY|NOTADB|CORRUPT)|Mongo(Network|ServerSelection|NotConnected|TopologyClosed|PoolCleared)|ECONNREFUSED|ECONNRESET|EPIPE|broken pipe|shutting down|ShutdownInProgress|InterruptedAtShutdown|PrimarySteppedDown|NotWritablePrimary|buffering timed out|Client must be connected|failed to connect|connection (reset|refused)|dial (unix|tcp)|unexpected EOF|terminating connection/i

/** What is left of a conflict between writers once `retryWrite` has given up. */
const BUSY = /SQLITE_BUSY|WriteConflict|NoSuchTransaction|TransientTransactionError|code (112|251) /

const WORDS: Readonly<Record<DatabaseFailure, string>> = {
  full: 'The disk that keeps our content is full. Nothing was changed and what you typed is still here. Ask the web manager to make room, then try again.',
  unwritable:
    'The folder that keeps our files cannot be written to. Nothing was changed and what you typed is still here. Tell the web manager, then try again.',
  away: 'The database does not answer. Nothing was changed and what you typed is still here. Try again in a few minutes, and tell the web manager if it goes on.',
  busy: 'The database is busy with something else. Nothing was changed and what you typed is still here. Try again in a minute.',
}

/** Thrown where a process knows that its database does not answer, instead of asking it once more. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  constructor() {
    super('The database does not answer.')
  }
}

/** Tells trouble with the database from a fault in the program, by what drivers say of it. */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  const text = saidBy(error)
  if (FULL.test(text)) return 'full'
  if (UNWRITABLE.test(text)) return 'unwritable'
  if (AWAY.test(text)) return 'away' // before the label, which a lost connection has as well
  return BUSY.test(text) ? 'busy' : null
}

/** For the person who was about to save: what is wrong, what became of it, what to do. */
export const failureMessage = (trouble: DatabaseFailure): string => WORDS[trouble]

/** Names, codes, labels and messages of an error and of everything it was caused by. */
function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const { name, message, cause } = error
  const code = 'code' in error ? String(error.code) : ''
  const codeName = 'codeName' in error ? String(error.codeName) : ''
  const labels = 'errorLabels' in error ? String(error.errorLabels) : ''
  return `${name} code ${code} ${codeName} ${labels} ${message} ${saidBy(cause)}`
}
