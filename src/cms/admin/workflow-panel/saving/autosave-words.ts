import { whenWords } from '@/cms/admin/when-words'

export type AutosaveFacts = {
  /** When the last autosave was made, since the form was opened. */
  readonly savedAt: Date | null
  /** A colleague has taken over the lock, or held it first. */
  readonly isReadOnly: boolean
  /** What is stored is newer than what the form shows. */
  readonly isOutdated: boolean
  /** The last attempt was refused, or the server does not accept this user: they are signed out. */
  readonly hasFailed: boolean
}

/** Whether what is typed now will be saved automatically, as text. */
export function autosaveWords({ savedAt, ...facts }: AutosaveFacts, now: Date): string {
  const when = savedAt && whenWords({ at: savedAt.toISOString(), now })
  const stopped = stoppedWords(facts)
  if (stopped) return when ? `${stopped} Saved by itself last ${when}.` : stopped
  return when ? `Saved by itself ${when}.` : 'What you type here is saved by itself.'
}

function stoppedWords({ isReadOnly, isOutdated, hasFailed }: Omit<AutosaveFacts, 'savedAt'>) {
  if (isReadOnly) return 'This is open read-only here: nothing is saved from here.'
  if (isOutdated)
    return 'Nothing is saved by itself until you have seen the newer version. What you type is kept in this browser.'
  if (hasFailed)
    return 'Nothing is saved by itself at the moment. What you type is kept in this browser.'
  return null
}
