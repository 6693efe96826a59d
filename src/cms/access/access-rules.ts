import { type Action, type Actor, PERMISSIONS, type Role, ROLE_NAMES } from '@/domain/permissions'

/**
 * The outcome of an access check. `own`: only documents that belong to the caller. `public`: only
 * published documents, and only through the application's pages; Payload's REST API refuses
 * anonymous callers.
 */
export type Verdict = 'allowed' | 'own' | 'public' | 'refused'

/** Who may do one thing: anonymous callers, users without a role, and users with each role. */
export type Rule = {
  readonly anonymous: Verdict
  readonly signedIn: Verdict
  readonly roles: Partial<Record<Role, Verdict>>
  /** A further condition, in words, that is checked after the table has allowed the call. */
  readonly besides?: string
}

/** Refused to every caller over the web: only the application writes it. */
export const nobody: Rule = { anonymous: 'refused', signedIn: 'refused', roles: {} }

/** Any signed-in user, even one whose roles are unconfirmed: their own account and its screens. */
export const person: Rule = { ...nobody, signedIn: 'allowed' }

const everyRole = (verdict: Verdict): Rule['roles'] =>
  Object.fromEntries(ROLE_NAMES.map((role) => [role, verdict] as const))

/** Any user with a confirmed role. A user whose roles still wait for confirmation has none. */
export const staff: Rule = { ...nobody, roles: everyRole('allowed') }

/** Anonymous callers too: signing in, and little else. */
export const anyone: Rule = { ...person, anonymous: 'allowed' }

export const publicOrStaff: Rule = { ...staff, anonymous: 'public', signedIn: 'public' }

export const own: Rule = { ...nobody, signedIn: 'own' }

/** A signed-in user's own documents, and everyone's for a user with a role. */
export const ownOrStaff: Rule = { ...staff, signedIn: 'own' }

/** The roles that domain/permissions allows an action. */
export const by = (action: Action): Rule => ({ ...nobody, roles: rolesWith(action) })

/** Every user's own documents, and other users' for the roles allowed the action. */
export const ownOr = (action: Action): Rule => ({ ...own, roles: rolesWith(action) })

export const besides = (rule: Rule, words: string): Rule => ({ ...rule, besides: words })

const rolesWith = (action: Action): Rule['roles'] =>
  Object.fromEntries(PERMISSIONS[action].map((role) => [role, 'allowed'] as const))

const MOST_FIRST: readonly Verdict[] = ['allowed', 'own', 'public', 'refused']

/**
 * The most permissive verdict of any of the user's roles. The anonymous case comes first, so that
 * no rule is evaluated without a user.
 */
export function verdictFor(rule: Rule, actor: Pick<Actor, 'roles'> | null): Verdict {
  if (!actor) return rule.anonymous
  const verdicts = [rule.signedIn, ...actor.roles.map((role) => rule.roles[role] ?? rule.signedIn)]
  return MOST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'refused'
}

/** A column of docs/access.md, and a caller in the test that walks the running server. */
export const CALLERS = ['nobody', ...ROLE_NAMES] as const
export type Caller = (typeof CALLERS)[number]

export const verdictOf = (rule: Rule, caller: Caller): Verdict =>
  verdictFor(rule, caller === 'nobody' ? null : { roles: [caller] })
