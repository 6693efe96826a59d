import type { Role } from '@/domain/permissions'
import type { TransitionName, State } from '@/domain/workflow/workflow'

/** The people of a run and their roles. */
export const MODEL_PEOPLE = {
  ann: ['author'],
  ben: ['author'],
  cat: ['approver'],
  dan: ['approver'],
  eve: ['approver', 'author'],
  fay: ['duty-officer'],
  gus: ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type PersonName = keyof typeof MODEL_PEOPLE
export const PERSON_NAMES = Object.keys(MODEL_PEOPLE) as PersonName[]

/** A unique string that stands for a written text: `w12`. */
export type Token = string

/** An item's texts in reading order: headline, standfirst, caption, boilerplate, change note. */
export type Words = readonly Token[]

/** An item as the editor shows it. */
export type Opened = {
  readonly version: string
  readonly state: State
  readonly liveState: State | null
  /** The texts that the newest version would publish, including those printed from the settings. */
  readonly words: Words
  /** Earlier change notes, which the page shows as well. */
  readonly notes: Words
}

/** Replaces the caption of a picture that the page does not show because it is not public. */
export const NOT_SHOWN = '(not shown)'

/** An item as the public reads it. */
export type PublicPage = {
  readonly state: 'published' | 'withdrawn'
  readonly words: Words
  /** The public change history. */
  readonly notes: Words
  /** The free text of a withdrawal notice. */
  readonly notice: Words
}

export type Given = Readonly<Record<string, string>>

/** The operations of the model, on the domain alone or on a database. True: it was not refused. */
export type ModelHub = {
  readonly items: readonly string[]
  readonly pictures: readonly string[]
  edit: (by: PersonName, item: string, field: 'title' | 'summary', token: Token) => Promise<boolean>
  attach: (by: PersonName, item: string, picture: string) => Promise<boolean>
  editPicture: (by: PersonName, picture: string, token: Token) => Promise<boolean>
  propose: (by: PersonName, token: Token) => Promise<boolean>
  confirm: (by: PersonName) => Promise<boolean>
  transition: (
    by: PersonName,
    item: string,
    transition: TransitionName,
    given: Given,
  ) => Promise<boolean>
  /** Runs the scheduler's publishing round at this instant. */
  tick: (now: Date) => Promise<void>
  /** Runs `work`, stops the process after some writes, and starts another one. */
  killDuring: (work: () => Promise<unknown>, afterWrites: number) => Promise<void>
  open: (item: string) => Promise<Opened>
  read: (item: string) => Promise<PublicPage | null>
  /** Whether the public page was published urgently and awaits confirmation. */
  isFlagged: (item: string) => Promise<boolean>
  readSettings: () => Promise<Token>
  /** Breaks in the audit trail; empty if it is intact. */
  auditProblems: () => Promise<readonly string[]>
}
