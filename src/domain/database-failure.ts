/** Why the database or the disk cannot store a change, by what the person saving needs to know. */
export type DatabaseFailure = 'full' | 'unwritable' | 'away' | 'busy'

const FULL = /SQLITE_FULL|ENOSPC|OutOfDiskSpace|database or disk is full|no space left/i
/** An upload folder mounted read-only or owned by another user. */
const UNWRITABLE = /code (EROFS|EACCES|EPERM|EDQUOT) /
const AWAY =
  /DatabaseUnavailable|SQLITE_(CANTOPEN|IOERR|READONLY|NOTADB|CORRUPT)|Mongo(Network|ServerSelection|NotConnected|TopologyClosed|PoolCleared)|ECONNREFUSED|ECONNRESET|EPIPE|broken pipe|shutting down|ShutdownInProgress|InterruptedAtShutdown|PrimarySteppedDown|NotWritablePrimary|buffering timed out|Client must be connected|failed to connect|connection (reset|refused)|dial (unix|tcp)|unexpected EOF|terminating connection/i

/** A write conflict that remains once `retryWrite` has given up. */
const BUSY = /SQLITE_BUSY|WriteConflict|NoSuchTransaction|TransientTransactionError|code (112|251) /

const WORDS: Readonly<Record<DatabaseFailure, string>> = {
  full: 'The disk that keeps our content is full. Nothing was changed and what you typed is still here. Ask the web manager to make room, then try again.',
  unwritable:
    'The folder that keeps our files cannot be written to. Nothing was changed and what you typed is still here. Tell the web manager, then try again.',
  away: 'The database does not answer. Nothing was changed and what you typed is still here. Try again in a few minutes, and tell the web manager if it goes on.',
  busy: 'The database is busy with something else. Nothing was changed and what you typed is still here. Try again in a minute.',
}

/** Thrown when the process already knows that its database is down, without querying it again. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  constructor() {
    super('The database does not answer.')
  }
}

/** Classifies a database failure by what drivers report; null for any other error. */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  const text = errorText(error)
  if (FULL.test(text)) return 'full'
  if (UNWRITABLE.test(text)) return 'unwritable'
  if (AWAY.test(text)) return 'away' // before the error labels, which a lost connection carries too
  return BUSY.test(text) ? 'busy' : null
}

/** For the person who was saving: what is wrong, whether anything was lost, what to do. */
export const failureMessage = (trouble: DatabaseFailure): string => WORDS[trouble]

/** Names, codes, labels and messages of an error and of all its causes. */
function errorText(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const { name, message, cause } = error
  const code = 'code' in error ? String(error.code) : ''
  const codeName = 'codeName' in error ? String(error.codeName) : ''
  const labels = 'errorLabels' in error ? String(error.errorLabels) : ''
  return `${name} code ${code} ${codeName} ${labels} ${message} ${errorText(cause)}`
}
