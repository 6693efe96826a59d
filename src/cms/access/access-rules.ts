import { type Action, type Actor, PERMISSIONS, type Role, ROLE_NAMES } from '@/domain/permissions'

/**
 * What comes of an attempt. `own`: what belongs to the person who asks. `public`: what is published, and
 * that only for the hub's own pages; over the web a stranger gets it from those and from nowhere else.
 */
export type Verdict = 'allowed' | 'own' | 'public' | 'refused'

/** Who may do one thing: nobody signed in, somebody signed in without a role, and who holds which role. */
export type Rule = {
  readonly anonymous: Verdict
  readonly signedIn: Verdict
  readonly roles: Partial<Record<Role, Verdict>>
  /** In words: what is looked at besides, after the table has said yes. */
  readonly besides?: string
}

/** Nobody over the web: the hub writes it by itself. */
export const nobody: Rule = { anonymous: 'refused', signedIn: 'refused', roles: {} }

/** Whoever is signed in, though no role of theirs is in force yet: their own account and its screens. */
export const person: Rule = { ...nobody, signedIn: 'allowed' }

const everyRole = (verdict: Verdict): Rule['roles'] =>
  Object.fromEntries(ROLE_NAMES.map((role) => [role, verdict] as const))

/** Whoever holds a role. An account whose roles wait for confirmation is not among them. */
export const staff: Rule = { ...nobody, roles: everyRole('allowed') }

/** A stranger as well: signing in, and little else. */
export const anyone: Rule = { ...person, anonymous: 'allowed' }

export const publicOrStaff: Rule = { ...staff, anonymous: 'public', signedIn: 'public' }

export const own: Rule = { ...nobody, signedIn: 'own' }

/** Their own of whoever is signed in, and everybody’s for whoever holds a role. */
export const ownOrStaff: Rule = { ...staff, signedIn: 'own' }

/** The roles that domain/permissions gives an action to. */
export const by = (action: Action): Rule => ({ ...nobody, roles: rolesWith(action) })

/** Everybody what is their own, and some roles what is others' as well. */
export const ownOr = (action: Action): Rule => ({ ...own, roles: rolesWith(action) })

export const besides = (rule: Rule, words: string): Rule => ({ ...rule, besides: words })

const rolesWith = (action: Action): Rule['roles'] =>
  Object.fromEntries(PERMISSIONS[action].map((role) => [role, 'allowed'] as const))

const MOST_FIRST: readonly Verdict[] = ['allowed', 'own', 'public', 'refused']

/**
 * What a rule says to a person: the most that any role of theirs gives. Nobody is asked about first, so
 * that no rule ever sees a person who is not there.
 */
export function verdictFor(rule: Rule, actor: Pick<Actor, 'roles'> | null): Verdict {
  if (!actor) return rule.anonymous
  const verdicts = [rule.signedIn, ...actor.roles.map((role) => rule.roles[role] ?? rule.signedIn)]
  return MOST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'refused'
}

/** One column of docs/access.md, and one caller of the test that walks the running server. */
export const CALLERS = ['nobody', ...ROLE_NAMES] as const
export type Caller = (typeof CALLERS)[number]

export const verdictOf = (rule: Rule, caller: Caller): Verdict =>
  verdictFor(rule, caller === 'nobody' ? null : { roles: [caller] })
