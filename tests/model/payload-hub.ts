import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import type { NewsRelease, User } from '@/cms/generated/payload-types'
import type { StoredItem } from '@/cms/workflow/read-workflow-item'
import type { ChainedEvent } from '@/domain/audit/audit-chain'
import type { ContentDocument } from '@/domain/workflow/stored-content'
import type { TransitionName } from '@/domain/workflow/workflow'
import { releaseData } from '@tests/support/lexical'
import { requestOf } from '@tests/support/publish'

import {
  type Given,
  type ModelHub,
  NOT_SHOWN,
  type Opened,
  MODEL_PEOPLE,
  PERSON_NAMES,
  type PersonName,
  type PublicPage,
  type Token,
} from './model-hub'

/** The global symbol of the process name (see `oncePerProcess`). */
const PROCESS_NAME = Symbol.for('hub.process-name')

const collection = 'news-releases' as const
type People = Readonly<Record<PersonName, User>>

/** Creates the model's accounts, one after another: hashing a password takes 0.2 s. */
export async function makeModelPeople(payload: Payload): Promise<People> {
  const people: Partial<Record<PersonName, User>> = {}
  for (const name of PERSON_NAMES)
    people[name] = await payload.create({
      collection: 'users',
      data: {
        name,
        email: `${name}@model.example`,
        password: 'a long enough passphrase',
        roles: [...MODEL_PEOPLE[name]],
      },
    })
  return people as People // one for each name
}

type Start = {
  /** One Payload for each instance, all on the same database. */
  instances: readonly Payload[]
  people: People
  tokenOf: (by: PersonName) => Token
}

/** The hub on a database: every step takes the same path as in the editor and the scheduler. */
export class PayloadHub implements ModelHub {
  private turn = 0

  private constructor(
    private readonly start: Start,
    readonly items: readonly string[],
    readonly pictures: readonly string[],
  ) {}

  /** Creates two drafts and two pictures for a run. */
  static async open(start: Start): Promise<PayloadHub> {
    const { people, tokenOf } = start
    const [payload] = start.instances as [Payload] // at least one
    const pictures: string[] = []
    for (const name of ['p', 'q']) {
      const file = { name: `${name}.pdf`, data: PDF, mimetype: 'application/pdf', size: PDF.length }
      const req = await requestOf(payload, people.ben)
      const data = { title: name, caption: tokenOf('ben'), credit: 'x' } as never // fields with a default are left out
      pictures.push((await payload.create({ collection: 'media', data, file, req })).id)
    }
    const items: string[] = []
    for (const name of ['a', 'b']) {
      const req = await requestOf(payload, people.ann)
      const words = { title: tokenOf('ann'), summary: tokenOf('ann') }
      const data = { ...releaseData(name), ...words, slug: randomUUID(), picture: pictures[0] }
      items.push((await payload.create({ collection, data, draft: true, req })).id)
    }
    return new PayloadHub(start, items, pictures)
  }

  /** Alternates between instances, so that a race is between two of them. */
  private get payload(): Payload {
    const { instances } = this.start
    return instances[(this.turn += 1) % instances.length]! // at least one
  }

  private reqOf = (by: PersonName): Promise<PayloadRequest> =>
    requestOf(this.payload, this.start.people[by])

  edit = (by: PersonName, id: string, field: 'title' | 'summary', token: Token) =>
    this.save(by, id, { [field]: token })

  attach = (by: PersonName, id: string, picture: string) => this.save(by, id, { picture })

  private async save(by: PersonName, id: string, data: Given): Promise<boolean> {
    const req = await this.reqOf(by)
    return this.isDone(() =>
      req.payload.update({ collection, id, data, draft: true, overrideAccess: false, req }),
    )
  }

  editPicture = async (by: PersonName, id: string, token: Token) => {
    const req = await this.reqOf(by)
    const data = { caption: token }
    return this.isDone(() =>
      req.payload.update({ collection: 'media', id, data, overrideAccess: false, req }),
    )
  }

  propose = async (by: PersonName, token: Token) => {
    const req = await this.reqOf(by)
    const data = { councilName: 'C', boilerplate: token }
    return this.isDone(() =>
      req.payload.updateGlobal({ slug: 'settings', data, overrideAccess: false, req }),
    )
  }

  confirm = async (by: PersonName) => {
    const { applyProposal } = await import('@/cms/proposals/apply-proposal')
    const { readProposed } = await import('@/cms/proposals/proposed-target')
    const target = { slug: 'settings' } as const
    const req = await this.reqOf(by)
    const state = await readProposed({ req, target })
    if (!state) return false // no settings have been saved yet
    const { version } = state.proposal ?? {}
    const refusals = await applyProposal({ req, target, act: 'confirm', version })
    return refusals.length === 0
  }

  transition = async (by: PersonName, id: string, transition: TransitionName, given: Given) => {
    const { applyTransition } = await import('@/cms/workflow/apply-transition')
    const req = await this.reqOf(by)
    let isAllowed = false
    const isDone = await this.isDone(async () => {
      const decision = await applyTransition({
        req,
        kind: collection,
        id,
        transition,
        input: given,
      })
      isAllowed = decision.allowed
    })
    return isDone && isAllowed
  }

  /** Whether `work` was not refused. Errors other than refusals and `Killed` fail the run. */
  private async isDone(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      const status = (error as { status?: number }).status ?? 500
      if (error instanceof Killed || status < 500) return false
      throw error
    }
  }

  tick = async (now: Date) => {
    const { publishDue } = await import('@/cms/scheduler/publish-due')
    await publishDue({ payload: this.payload, now })
  }

  killDuring = async (work: () => Promise<unknown>, afterWrites: number) => {
    const { recoverTransitions } = await import('@/cms/workflow/transition-journal')
    const { processName } = await import('@/cms/instances/process-name')
    const home = globalThis as { [PROCESS_NAME]?: string }
    const [machine] = JSON.parse(processName()) as [string]
    home[PROCESS_NAME] = JSON.stringify([machine, NO_SUCH_PROCESS, randomUUID()])
    const revive = this.start.instances.map((payload) => stopAfter(payload, afterWrites))
    await this.isDone(work).finally(() => {
      for (const again of revive) again()
      delete home[PROCESS_NAME]
    })
    await recoverTransitions(this.payload)
  }

  private async item(id: string): Promise<StoredItem> {
    const { readWorkflowItem } = await import('@/cms/workflow/read-workflow-item')
    const req = await this.reqOf('cat')
    return (await readWorkflowItem({ req, kind: collection, id }))! // created above
  }

  open = async (id: string): Promise<Opened> => {
    const item = await this.item(id)
    const { version, state, liveState, working } = item
    const words = await this.wordsOf(working)
    return { version, state, liveState, words, notes: notesOf(working) }
  }

  private async wordsOf(document: ContentDocument): Promise<Token[]> {
    const { picture } = document
    const media = await this.payload.findByID({
      collection: 'media',
      id: String(picture),
      depth: 0,
    })
    return wordsOf(document, media.caption ?? '')
  }

  /** Reads with anonymous access, like the site. */
  read = async (id: string): Promise<PublicPage | null> => {
    const { docs } = await this.payload.find({
      collection,
      where: { id: { equals: id } },
      depth: 1,
      overrideAccess: false,
    })
    const [row] = docs as [NewsRelease?]
    if (row?.state !== 'published' && row?.state !== 'withdrawn') return null
    return {
      state: row.state,
      words: wordsOf(row as unknown as ContentDocument, captionOf(row)), // a release is a ContentDocument
      notes: notesOf(row),
      notice: row.withdrawnNote ? [row.withdrawnNote] : [],
    }
  }

  isFlagged = async (id: string) => {
    const row = await this.payload.findByID({ collection, id, draft: false, depth: 0 })
    return Boolean(row.urgent)
  }

  readSettings = async () =>
    (await this.payload.findGlobal({ slug: 'settings', overrideAccess: false })).boilerplate ?? ''

  private lastEvent: ChainedEvent | null = null

  /** Checks only the events added since the last call. */
  auditProblems = async () => {
    const { chainBreaks } = await import('@/domain/audit/audit-chain')
    const { auditKeys } = await import('@/cms/audit/audit-keys')
    const after = this.lastEvent?.sequence ?? 0
    const { docs } = await this.payload.find({
      collection: 'audit-events',
      where: { sequence: { greater_than: after } },
      sort: 'sequence',
      limit: 0,
      depth: 0,
      pagination: false,
    })
    const events = [...(this.lastEvent ? [this.lastEvent] : []), ...docs] as ChainedEvent[]
    this.lastEvent = events.at(-1) ?? null
    return chainBreaks(events, auditKeys())
      .filter(({ sequence }) => sequence > after)
      .map(({ sequence, problem }) => `event ${sequence}: ${problem}`)
  }
}

function wordsOf(document: ContentDocument, caption: string): Token[] {
  const { title, summary, printed, changeKind, changeNote } = document
  const note = changeKind && changeKind !== 'minor' ? (changeNote ?? '') : ''
  const words = [String(title), String(summary), caption, printed?.boilerplate ?? '', note]
  return words.filter(Boolean)
}

/** The caption of the populated picture; a picture that is not public is only an id. */
const captionOf = ({ picture }: NewsRelease): string =>
  typeof picture === 'object' && picture ? (picture.caption ?? '') : NOT_SHOWN

const notesOf = ({ changes }: { changes?: unknown }): Token[] =>
  ((changes ?? []) as { note: Token }[]).map(({ note }) => note) // as the workflow writes it

/** A PDF, for which no image sizes are generated. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 0\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)
const NO_SUCH_PROCESS = 4_194_304

class Killed extends Error {}

const WRITES = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'updateMany',
  'updateOne',
] as const

/** Makes every write after the first `count` fail, to simulate a killed process. */
function stopAfter({ db }: Payload, count: number): () => void {
  let left = count
  const methods = new Map(WRITES.map((name) => [name, db[name]]))
  for (const [name, method] of methods)
    Object.assign(db, {
      [name]: (...args: unknown[]) => {
        if ((left -= 1) < 0) throw new Killed('The process was stopped')
        return (method as (...args: unknown[]) => unknown).apply(db, args) // the original arguments
      },
    })
  return () => Object.assign(db, Object.fromEntries(methods))
}
