/** The response of `GET /api/users/ID/account`. */
export type AccountView = {
  readonly isOwn: boolean
  /** Instants in UTC. */
  readonly switchedOffAt: string | null
  readonly switchedOffBy: string | null
  readonly invitedAt: string | null
  readonly mayInvite: boolean
  readonly switching: {
    readonly act: 'switch-on' | 'switch-off'
    readonly refusals: readonly string[]
  } | null
  readonly proposal: {
    readonly roles: readonly string[]
    readonly words: string
    readonly by: readonly string[]
    readonly at: string
    readonly refusals: Readonly<Record<'confirm' | 'decline', readonly string[]>>
  } | null
}
