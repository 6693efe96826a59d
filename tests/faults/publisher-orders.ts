import type { Outcome } from '@/cms/workflow/recover-transition'

/** Commands that the parent sends to a publisher process. */
export type Order =
  | { do: 'make'; title: string }
  | { do: 'publish'; id: string }
  | { do: 'publish-over-rest'; id: string }
  | { do: 'stand'; id: string }
  | { do: 'recover' }
  | { do: 'schedule'; id: string; publishAt: string }
  | { do: 'run-by-the-clock' }
  | { do: 'follow-up'; id: string }

/** Effects of a scheduled publication. */
export type FollowUp = {
  state: string
  publishedAt: string | null
  /** The audited actions of the system on the item, in order, with outcomes. */
  events: string[]
  publishedVersions: number
  latestVersions: number
  /** Recipient and subject of each mail about the item. */
  mails: string[]
  attempts: number
}

export type Answer =
  | { ready: true; recovered: readonly Outcome[] }
  | { signedIn: true }
  | { result: unknown }
  | { error: string }

/** Everything that a publication changes, as stored. */
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
