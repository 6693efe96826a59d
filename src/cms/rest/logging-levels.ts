import {
  AuthenticationError,
  Forbidden,
  Locked,
  MissingFile,
  NotFound,
  QueryError,
  ValidationError,
} from 'payload'

/**
 * The level at which Payload logs an error that is explained to the client, by the error's name:
 * level 50 is worth an alert, which a nonsensical request should not be able to raise.
 */
export const LOGGING_LEVELS = {
  AuthenticationError: 'info',
  QueryError: 'info',
  InvalidQuery: 'info',
  Refused: 'info',
} as const

const NAMED = {
  AuthenticationError,
  Forbidden,
  Locked,
  MissingFile,
  NotFound,
  QueryError,
  ValidationError,
}

/**
 * Restores the names of the errors above and of those in Payload's own list: a build shortens class
 * names.
 */
export function nameErrors(): void {
  for (const [name, error] of Object.entries(NAMED))
    Object.defineProperty(error, 'name', { value: name, configurable: true })
}
