import type { CommentPlace } from '@/cms/comments/comment-places'
import type { ThreadView } from '@/cms/comments/read-threads'
import type { HistoryLine } from '@/cms/audit/read-history'
import type { Urgent } from '@/domain/workflow/stored-content'
import type { Advice } from '@/domain/checks/finding'
import type { ContentIssue } from '@/domain/checks/finding'
import type { WorkflowItem } from '@/domain/workflow/decide-transition'
import type { OfferedTransition } from '@/domain/workflow/allowed-transitions'
import type { State } from '@/domain/workflow/workflow'

/** The response of `GET /api/KIND/ID/workflow`. */
export type WorkflowView = {
  readonly state: State
  readonly liveState: State | null
  /**
   * The newest version's id, which a transition names so that nobody decides on what they have not
   * seen.
   */
  readonly version: string
  /** The version that was last public; null where none was. */
  readonly liveVersion: string | null
  /** When the newest version was saved: a form opened on another save shows another version. */
  readonly updatedAt: string
  /** Instants in UTC, account ids, and why a scheduled publication has not happened. */
  readonly scheduledFor: string | null
  readonly scheduleProblem: string | null
  readonly nextAttemptAt: string | null
  readonly urgent: Urgent | null
  readonly reviewer: string | number | null
  readonly dueAt: string | null
  /** Who may not review it, because they wrote part of it. */
  readonly authorIds: readonly string[]
  /** The revision's kind of change and change note so far. */
  readonly change: WorkflowItem['change']
  /** The wording of a withdrawal notice that waits for a second person. */
  readonly waitingWords: string | null
  readonly issues: readonly ContentIssue[]
  readonly advice: readonly Advice[]
  readonly moves: readonly OfferedTransition[]
  readonly history: readonly HistoryLine[]
  readonly threads: readonly ThreadView[]
  /** What a comment can be about. */
  readonly places: readonly CommentPlace[]
  readonly mayComment: boolean
}

const SIGNED_OUT = 'You are signed out. Sign in again in another tab, then try again here.'
const UNREADABLE = 'The server did not answer as it should.'

/** Fetches it, or throws an error whose message is for the editor. */
export async function readWorkflow(url: string, signal: AbortSignal): Promise<WorkflowView> {
  const answer = await fetch(url, { signal }).catch(() => null)
  if (!answer?.ok) throw new Error(answer?.status === 401 ? SIGNED_OUT : UNREADABLE)
  return (await answer.json()) as WorkflowView // this application's own endpoint
}
