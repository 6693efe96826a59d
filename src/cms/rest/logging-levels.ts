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
 * At which level Payload logs what it answers somebody in words, by the name of the error: level 50 is
 * worth an alert, and nobody who asks for nonsense should be able to ring it.
 */
export const LOGGING_LEVELS = {
  AuthenticationError: 'info',
  QueryError: 'info',
  QuestionRefused: 'info',
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

/** Gives the errors above, and those of Payload's own list, their names back: a build shortens those of classes. */
export function nameErrors(): void {
  for (const [name, error] of Object.entries(NAMED))
    Object.defineProperty(error, 'name', { value: name, configurable: true })
}
