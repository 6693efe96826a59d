import type { ReactElement } from 'react'

/** The ways a component is used, by what each one shows: its documentation, and the cases of its spec and screenshots. */
export type Examples = Readonly<Record<string, ReactElement>>
