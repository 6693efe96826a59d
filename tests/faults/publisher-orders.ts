import type { Outcome } from '@/cms/workflow/recover-transition'

/** What the parent asks of a publisher process. */
export type Order =
  | { do: 'make'; title: string }
  | { do: 'publish'; id: string }
  | { do: 'publish-over-rest'; id: string }
  | { do: 'stand'; id: string }
  | { do: 'recover' }
  | { do: 'schedule'; id: string; publishAt: string }
  | { do: 'run-by-the-clock' }
  | { do: 'follow-up'; id: string }

/** What followed from a publication by the clock. */
export type FollowUp = {
  state: string
  publishedAt: string | null
  /** The actions of the system about it, in order, with their outcome. */
  events: string[]
  publishedVersions: number
  latestVersions: number
  /** To whom the mail about it goes, and its subject. */
  mails: string[]
  attempts: number
}

export type Answer =
  | { ready: true; recovered: readonly Outcome[] }
  | { signedIn: true }
  | { result: unknown }
  | { error: string }

/** Everything that a publication changes. */
export type StoredState = {
  row: string
  newest: string
  newestVersion: string
  latestVersions: number
  isPublicOverRest: boolean
  isPublicOnSite: boolean
  isPicturePublic: boolean
  hasRedirect: boolean
  auditEvents: number
  mails: number
  journalRows: number
}
