/** Thrown in a transaction that another writer has overtaken: retry the whole transaction. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict'
}

/** The fields that a driver adds to an error. */
type DriverError = Error & {
  code?: unknown
  codeName?: unknown
  hasErrorLabel?: (label: string) => boolean
}

const BUSY = /^SQLITE_BUSY/
/** MongoDB's WriteConflict and NoSuchTransaction, for servers that omit the label. */
const CONFLICT_CODES: readonly unknown[] = [112, 251]

/**
 * Whether the database rolled a transaction back because of another, so that retrying all of it is
 * safe. Not where the commit may have succeeded (`isUnknownCommit`): that would apply it twice.
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
 * Whether a failed commit has certainly changed nothing. False where the reply was lost, which the
 * driver does not always mark as unknown.
 */
export function isUndone(error: unknown): boolean {
  if (!(error instanceof Error) || isUnknownCommit(error)) return false
  const isRefused = /^SQLITE_(FULL|BUSY|CONSTRAINT)/.test(String((error as DriverError).code))
  return isRefused || isWriteConflict(error) || isUndone(error.cause)
}

/** Whether the outcome of a commit is unknown, so that it must be sent again. */
export const isUnknownCommit = (error: unknown): boolean =>
  error instanceof Error &&
  (error as DriverError).hasErrorLabel?.call(error, 'UnknownTransactionCommitResult') === true
