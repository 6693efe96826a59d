/** The roles. A person may hold several. */
export const ROLES = {
  author: 'Author',
  approver: 'Approver',
  legal: 'Legal (monitoring officer)',
  'duty-officer': 'Duty officer',
  administrator: 'Administrator',
} as const

export type Role = keyof typeof ROLES
export const ROLE_NAMES = Object.keys(ROLES) as Role[]

/** The roles permitted to perform each action. Administrators have no authority over content. */
export const PERMISSIONS = {
  'write-content': ['author', 'approver', 'duty-officer'],
  comment: ['author', 'approver', 'legal', 'duty-officer'],
  'read-drafts': ['author', 'approver', 'legal', 'duty-officer', 'administrator'],
  'upload-media': ['author', 'approver', 'duty-officer'],
  'manage-topics': ['approver', 'administrator'],
  'manage-redirects': ['approver', 'administrator'],
  'manage-settings': ['administrator'],
  'confirm-settings': ['approver', 'administrator'],
  'manage-users': ['administrator'],
  'remove-others-drafts': ['approver'],
  'read-deleted': ['administrator'],
  'read-audit-trail': ['approver', 'legal', 'administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof PERMISSIONS

/**
 * A signed-in person as the rules see them. The id is text on either database; roles are current.
 */
export type Actor = { readonly id: string; readonly name: string; readonly roles: readonly Role[] }

export const holdsOneOf = (actor: Pick<Actor, 'roles'>, roles: readonly Role[]): boolean =>
  actor.roles.some((role) => roles.includes(role))

/** Whether a person with these roles may do this. Always false without a signed-in person. */
export const can = (actor: Pick<Actor, 'roles'> | null | undefined, action: Action): boolean =>
  Boolean(actor && holdsOneOf(actor, PERMISSIONS[action]))
