const RECORDED = Symbol('recorded')

type Recording = { readonly [RECORDED]?: readonly string[] }

/** Marks a hook with the actions of the audit events that it records, so that a test can ask for them. */
export function records<Hook extends object>(actions: readonly string[], hook: Hook): Hook {
  return Object.assign(hook, { [RECORDED]: actions })
}

/** The actions that these hooks record. */
export const recordedBy = (hooks: readonly unknown[]): string[] =>
  hooks.flatMap((hook) => (hook as Recording | null)?.[RECORDED] ?? [])
