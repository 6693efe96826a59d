/**
 * At which level Payload logs what it answers somebody in words, by the name of the error: level 50 is
 * worth an alert, and nobody who asks for nonsense should be able to ring it.
 */
export const LOGGING_LEVELS = {
  AuthenticationError: 'info',
  QueryError: 'info',
  QuestionRefused: 'info',
  WorkflowRefused: 'info',
} as const
