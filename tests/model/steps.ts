import fc from 'fast-check'

import {
  type TransitionName,
  transitionRow,
  HUMAN_TRANSITIONS,
  type State,
} from '@/domain/workflow/workflow'

import {
  type ModelHub,
  MODEL_PEOPLE,
  PERSON_NAMES,
  type PersonName,
  type Given,
  type Words,
} from './model-hub'
import type { Ledger } from './ledger'

/** A step: its kind, and numbers that select from the options available when it runs. */
export type ModelStep = {
  readonly does: (typeof ACTS)[number]
  readonly item: number
  readonly who: number
  readonly what: number
  readonly how: number
}

const ACTS = [
  'transition',
  'edit',
  'picture',
  'attach',
  'settings',
  'tick',
  'race',
  'kill',
] as const
const WEIGHTS: Readonly<Record<ModelStep['does'], number>> = {
  transition: 16,
  edit: 5,
  picture: 2,
  attach: 1,
  settings: 2,
  tick: 3,
  race: 2,
  kill: 1,
}

const number = fc.nat({ max: 9999 })

/** The kinds of concurrent step in a race. */
const SECOND = ['transition', 'edit', 'picture', 'tick', 'transition'] as const

/** Random steps, weighted to resemble the life of an item. */
export const steps = (most: number): fc.Arbitrary<ModelStep[]> =>
  fc.array(
    fc.record({
      does: fc.oneof(...ACTS.map((act) => ({ arbitrary: fc.constant(act), weight: WEIGHTS[act] }))),
      item: number,
      who: number,
      what: number,
      how: number,
    }),
    { minLength: 1, maxLength: most, size: 'max' },
  )

const HOUR = 60 * 60 * 1000
const START = Date.parse('2030-01-01T09:00:00Z')

/** Prefers the first item, so that at least one gets through many states. */
const mostlyFirst = <T>(list: readonly T[], at: number): T => pick(list, at % 5 === 0 ? at : 0)

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]! // every list here has entries

/** Runs steps on a hub; each returns every breach of the promise after it. */
export class Run {
  private now = START
  private at = 0

  constructor(
    private readonly hub: ModelHub,
    private readonly ledger: Ledger,
  ) {}

  async take(step: ModelStep): Promise<string[]> {
    this.at += 1
    await this.act(step)
    return this.breaches()
  }

  private async act(step: ModelStep): Promise<void> {
    const { hub } = this
    if (step.does === 'race') return this.race(step)
    if (step.does === 'kill') {
      const transition = this.transitionOf(step)
      return hub.killDuring(async () => (await transition)(), step.how % 24)
    }
    await (
      await this.workOf(step)
    )()
  }

  /** Two concurrent steps, on two instances if there are; both were chosen from the same state. */
  private async race(step: ModelStep): Promise<void> {
    const other = { ...step, who: step.how, what: step.who, how: step.what }
    const second: ModelStep = { ...other, does: pick(SECOND, step.how) }
    const works = [await this.transitionOf(step), await this.workOf(second)]
    if (step.how % 3 === 0) works.reverse()
    await Promise.all(works.map((work) => work()))
  }

  private workOf(step: ModelStep): Promise<() => Promise<void>> {
    if (step.does === 'edit') return this.editOf(step)
    if (step.does === 'picture') return this.pictureOf(step)
    if (step.does === 'attach') return this.attachOf(step)
    if (step.does === 'settings') return this.settingsOf(step)
    if (step.does === 'tick') return this.tickOf()
    return this.transitionOf(step)
  }

  private async editOf({ item, who, what }: ModelStep) {
    const by = pick(PERSON_NAMES, who)
    const token = this.ledger.write(by)
    const field = pick(['title', 'summary'] as const, what)
    return async () =>
      void (await this.hub.edit(by, mostlyFirst(this.hub.items, item), field, token))
  }

  private async pictureOf({ what, who }: ModelStep) {
    const by = pick(PERSON_NAMES, who)
    const token = this.ledger.write(by)
    return async () => void (await this.hub.editPicture(by, pick(this.hub.pictures, what), token))
  }

  private async attachOf({ item, what, who }: ModelStep) {
    const { items, pictures } = this.hub
    const by = pick(PERSON_NAMES, who)
    return async () =>
      void (await this.hub.attach(by, mostlyFirst(items, item), pick(pictures, what)))
  }

  private async settingsOf({ who, how }: ModelStep) {
    const { hub, ledger } = this
    if (how % 2 === 0) {
      const by = pick(['gus', 'cat', 'gus'] as const, who)
      const token = ledger.write(by)
      return async () => void (await hub.propose(by, token))
    }
    const by = pick(PERSON_NAMES, who)
    return async () => {
      if (await hub.confirm(by)) ledger.confirmedSettings(by, await hub.readSettings())
    }
  }

  private async tickOf() {
    this.now += 2 * HOUR
    return () => this.hub.tick(new Date(this.now))
  }

  /** A transition that the state allows, mostly by a person whose role allows it. */
  private async transitionOf({
    item: chosen,
    who,
    what,
    how,
  }: ModelStep): Promise<() => Promise<void>> {
    const { hub, ledger, at } = this
    const item = mostlyFirst(hub.items, chosen)
    const read = await hub.open(item)
    const page = await hub.read(item)
    const transition = pick(likely(possible(read)), what)
    const by = how % 5 === 0 ? pick(PERSON_NAMES, who) : pick(peopleFor(transition), who)
    const { given, ownWords } = this.fill({ by, transition, how, version: read.version })
    const notice = this.ownWords.get(item) ?? []
    return async () => {
      if (!(await hub.transition(by, item, transition, given))) return
      ledger.made({ by, item, transition, read, page, notice, step: at })
      if (transition === 'withdraw') this.ownWords.set(item, ownWords)
    }
  }

  private readonly ownWords = new Map<string, Words>()

  private fill(args: { by: PersonName; transition: string; how: number; version: string }): {
    given: Given
    ownWords: Words
  } {
    const { by, transition, how, version } = args
    const note = how % 2 === 0
    const token = note ? this.ledger.write(by) : ''
    const change: Given = note
      ? { changeKind: 'update', changeNote: token }
      : { changeKind: 'minor' }
    const asks: Given = {
      comment: 'why',
      reason: transition === 'unpublish' ? 'legal' : 'because',
      publishAt: new Date(this.now + HOUR).toISOString(),
    }
    if (transition === 'submit' || transition === 'publish-urgently')
      return { given: { ...asks, ...change, version }, ownWords: [] }
    if (transition === 'withdraw') {
      const own: Given = note ? { comment: token } : {}
      return {
        given: { reason: 'out-of-date', ...own, version },
        ownWords: note ? [token] : [],
      }
    }
    // Sometimes, send a change note with a transition that must not accept one.
    const late: Given = how % 7 === 0 ? { changeKind: 'update', changeNote: token || 'x' } : {}
    return { given: { ...asks, ...late, version }, ownWords: [] }
  }

  private async breaches(): Promise<string[]> {
    const { hub, ledger } = this
    const found: string[] = []
    for (const item of hub.items) {
      const page = await hub.read(item)
      const isFlagged = await hub.isFlagged(item)
      found.push(...ledger.breaches({ item, page, isFlagged }))
    }
    return [
      ...found,
      ...ledger.settingsBreaches(await hub.readSettings()),
      ...(await hub.auditProblems()),
    ]
  }
}

function possible({ state, liveState }: { state: State; liveState: State | null }) {
  return HUMAN_TRANSITIONS.filter((name) => {
    const { from, actsOn } = transitionRow(name)
    return from.includes(actsOn === 'live' && liveState ? liveState : state)
  })
}

const ONWARD: readonly TransitionName[] = [
  'submit',
  'approve',
  'schedule',
  'publish',
  'revise',
  'withdraw',
]

/** Weights transitions that advance an item, so that runs get beyond the first draft. */
const likely = (names: readonly TransitionName[]): TransitionName[] =>
  names.flatMap((name) => (ONWARD.includes(name) ? Array<TransitionName>(4).fill(name) : [name]))

const peopleFor = (transition: TransitionName): PersonName[] =>
  PERSON_NAMES.filter((name) =>
    MODEL_PEOPLE[name].some((role) => transitionRow(transition).by.includes(role)),
  )
