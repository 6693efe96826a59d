import type { ReactElement } from 'react'

/**
 * The documented uses of a component, keyed by what each shows: its documentation, and the cases of
 * its spec and screenshots.
 */
export type Examples = Readonly<Record<string, ReactElement>>
