import type { Role } from '@/domain/permissions'
import type { TransitionName, State } from '@/domain/workflow/workflow'

/** The people of a run. Two hold two roles, since a person may. */
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

/** Words somebody wrote, told apart from all others: `w12`. */
export type Token = string

/** The words of an item in order, as one reads them: headline, standfirst, picture, printed, change. */
export type Words = readonly Token[]

/** An item as a colleague sees it who opens it now. */
export type Opened = {
  readonly version: string
  readonly state: State
  readonly liveState: State | null
  /** What would go out of the newest version, the words printed from the settings included. */
  readonly words: Words
  /** The change notes from before, which stand on the page as well. */
  readonly notes: Words
}

/** Stands for the caption of a picture on a page that shows none, for having been withdrawn. */
export const NOT_SHOWN = '(not shown)'

/** An item as the public reads it. */
export type PublicPage = {
  readonly state: 'published' | 'withdrawn'
  readonly words: Words
  /** The public change history. */
  readonly notes: Words
  /** Words of somebody's own in a notice of withdrawal. */
  readonly notice: Words
}

export type Given = Readonly<Record<string, string>>

/** What the model does to a hub, whether that is the domain alone or a database. Each answers whether it was done. */
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
  /** The scheduler looks at this instant. */
  tick: (now: Date) => Promise<void>
  /** A process is stopped in the middle of what `work` does, and another one starts. */
  killDuring: (work: () => Promise<unknown>, afterWrites: number) => Promise<void>
  open: (item: string) => Promise<Opened>
  read: (item: string) => Promise<PublicPage | null>
  /** Whether what is public went out urgently and waits for confirmation. */
  isFlagged: (item: string) => Promise<boolean>
  readSettings: () => Promise<Token>
  /** Where the audit trail is broken; empty when it holds. */
  auditProblems: () => Promise<readonly string[]>
}
