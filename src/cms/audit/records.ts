const RECORDED = Symbol('recorded')

type Recording = { readonly [RECORDED]?: readonly string[] }

/** Marks a hook with the actions of the audit events that it records, for a test to check. */
export function records<Hook extends object>(actions: readonly string[], hook: Hook): Hook {
  return Object.assign(hook, { [RECORDED]: actions })
}

/** The audit event actions that these hooks record. */
export const recordedBy = (hooks: readonly unknown[]): string[] =>
  hooks.flatMap((hook) => (hook as Recording | null)?.[RECORDED] ?? [])
