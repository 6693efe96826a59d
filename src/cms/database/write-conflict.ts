/** Thrown inside a transaction that another writer has overtaken: run the whole of it again. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict'
}

/** What a driver puts on an error besides its message. */
type DriverError = Error & {
  code?: unknown
  codeName?: unknown
  hasErrorLabel?: (label: string) => boolean
}

const BUSY = /^SQLITE_BUSY/
/** MongoDB's WriteConflict and NoSuchTransaction, where a server leaves out the label. */
const CONFLICT_CODES: readonly unknown[] = [112, 251]

/**
 * Whether the database has undone a transaction because of another one, so that running all of it
 * again will do. Not where a commit may have happened (`isUnknownCommit`): that would do it twice.
 */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error) || isUnknownCommit(error)) return false
  const { code, hasErrorLabel, cause } = error as DriverError
  const isConflict =
    error.name === 'WriteConflict' ||
    hasErrorLabel?.call(error, 'TransientTransactionError') === true ||
    CONFLICT_CODES.includes(code) ||
    BUSY.test(String(code))
  return isConflict || isWriteConflict(cause)
}

/**
 * Whether a commit that failed has certainly changed nothing. Of one whose answer was lost nobody can say
 * so, and the driver does not mark each of those as unknown.
 */
export function isUndone(error: unknown): boolean {
  if (!(error instanceof Error) || isUnknownCommit(error)) return false
  const isRefused = /^SQLITE_(FULL|BUSY|CONSTRAINT)/.test(String((error as DriverError).code))
  return isRefused || isWriteConflict(error) || isUndone(error.cause)
}

/** Whether a commit was sent and nobody knows whether it arrived: the commit is to be sent again. */
export const isUnknownCommit = (error: unknown): boolean =>
  error instanceof Error &&
  (error as DriverError).hasErrorLabel?.call(error, 'UnknownTransactionCommitResult') === true
