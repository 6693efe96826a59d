import { proposalRefusals } from '@/domain/proposals/decide-proposal'
import { can, type Actor } from '@/domain/permissions'
import { contentHash } from '@/domain/workflow/canonical-content'
import {
  decideTransition,
  SYSTEM_ACTOR,
  type WorkflowItem,
} from '@/domain/workflow/decide-transition'
import { pinnedFields, writersWith } from '@/domain/workflow/pinned-fields'
import { planEdit } from '@/domain/workflow/plan-edit'
import { hasRevision, planTransition } from '@/domain/workflow/plan-transition'
import {
  type ContentDocument,
  type StoredContent,
  unique,
  urgentOf,
  urgentPeople,
} from '@/domain/workflow/stored-content'
import { HELD_STATES, type TransitionName, transitionRow } from '@/domain/workflow/workflow'

import {
  type Given,
  type ModelHub,
  NOT_SHOWN,
  type Opened,
  MODEL_PEOPLE,
  type PersonName,
  type PublicPage,
  type Token,
} from './model-hub'

type Picture = { words: Token; authorIds: string[]; usedBy: Set<string> }
type Item = { row: ContentDocument | null; working: ContentDocument; version: number }

const actorOf = (name: PersonName): Actor => ({ id: name, name, roles: MODEL_PEOPLE[name] })
const kind = 'news-releases' as const

const notesOf = ({ changes }: ContentDocument): Token[] =>
  ((changes ?? []) as { note: Token }[]).map(({ note }) => note) // as planTransition writes it

/**
 * The domain without a database: the plans that the real hub writes to its database are applied to
 * items and pictures in memory. Instances share that memory, and a kill leaves nothing half done.
 */
export class DomainHub implements ModelHub {
  readonly items = ['a', 'b']
  readonly pictures = ['p', 'q']
  private readonly stored = new Map<string, Item>()
  private readonly media = new Map<string, Picture>()
  private settings = { inForce: 'nothing', proposal: null as { token: Token; by: string[] } | null }
  private version = 0

  constructor(first: { writers: readonly PersonName[]; tokenOf: (by: PersonName) => Token }) {
    const [writer = 'ann', painter = 'ben'] = first.writers
    for (const id of this.pictures)
      this.media.set(id, { words: first.tokenOf(painter), authorIds: [painter], usedBy: new Set() })
    for (const id of this.items)
      this.stored.set(id, {
        row: null,
        version: this.nextVersion(),
        working: {
          id,
          title: first.tokenOf(writer),
          summary: first.tokenOf(writer),
          picture: 'p',
          state: 'draft',
          authorIds: [writer],
          updatedAt: '0',
        },
      })
  }

  private nextVersion = () => (this.version += 1)
  private item = (id: string): Item => this.stored.get(id)! // all ids come from `items`
  private picture = (id: unknown): Picture => this.media.get(String(id))! // or from `pictures`

  edit = async (by: PersonName, id: string, field: 'title' | 'summary', token: Token) =>
    this.save(by, id, { [field]: token })

  attach = async (by: PersonName, id: string, picture: string) => this.save(by, id, { picture })

  private save(by: PersonName, id: string, data: Given): boolean {
    const item = this.item(id)
    if (!can(actorOf(by), 'write-content')) return false
    const plan = planEdit({ stored: item.working, data, mode: 'save', actorId: by })
    if (plan.refused !== null) return false
    item.working = { ...item.working, ...plan.fields }
    item.version = this.nextVersion()
    return true
  }

  editPicture = async (by: PersonName, id: string, token: Token) => {
    const picture = this.picture(id)
    if (!can(actorOf(by), 'upload-media') || picture.usedBy.size > 0) return false
    const isHeld = [...this.stored.values()].some(
      ({ working }) => working.picture === id && HELD_STATES.includes(working.state ?? 'draft'),
    )
    if (isHeld) return false
    Object.assign(picture, { words: token, authorIds: unique([...picture.authorIds, by]) })
    return true
  }

  propose = async (by: PersonName, token: Token) => {
    if (!can(actorOf(by), 'manage-settings')) return false
    const known = this.settings.proposal?.by ?? []
    this.settings.proposal = { token, by: unique([...known, by]) }
    return true
  }

  confirm = async (by: PersonName) => {
    const { proposal } = this.settings
    const version = proposal?.token
    const refusals = proposalRefusals({
      act: 'confirm',
      slug: 'settings',
      proposal: proposal && { version: proposal.token, proposerIds: proposal.by },
      actor: actorOf(by),
      version,
    })
    if (!proposal || refusals.length > 0) return false
    this.settings = { inForce: proposal.token, proposal: null }
    return true
  }

  private read_(
    id: string,
    pinning?: { actorId: string; input: Given },
  ): WorkflowItem & StoredContent {
    const { row, working: stored, version } = this.item(id)
    const live = row?.firstPublishedAt ? row : null
    const settings = { councilName: 'C', boilerplate: this.settings.inForce }
    const pinned = pinning
      ? pinnedFields({ kind, working: stored, input: pinning.input, settings })
      : {}
    const working = { ...stored, ...pinned }
    const writerIds = writersWith({ stored, working, actorId: pinning?.actorId ?? '' })
    const hashOf = (document: ContentDocument) => {
      const { words } = this.picture(document.picture)
      return contentHash(document, { [String(document.picture)]: words })
    }
    return {
      working,
      live,
      pinned,
      state: working.state ?? 'draft',
      liveState: live?.state ?? null,
      writerIds,
      authorIds: unique([
        ...writerIds,
        ...this.picture(working.picture).authorIds,
        ...(urgentPeople(live) ?? []),
      ]),
      version: String(version),
      liveVersion: null,
      contentHash: hashOf(working),
      approvedHash: working.approvedHash ?? null,
      liveContentHash: live ? hashOf(live) : null,
      liveApprovedHash: live?.approvedHash ?? null,
      urgentAuthorIds: urgentPeople(live),
      withdrawnWordsBy: live?.withdrawnWordsBy ?? null,
      change: { kind: working.changeKind ?? null, note: working.changeNote ?? null },
      issues: [],
    }
  }

  transition = async (by: PersonName, id: string, name: TransitionName, given: Given) =>
    this.make(actorOf(by), id, name, given, new Date(0))

  private make(actor: Actor, id: string, transition: TransitionName, given: Given, now: Date) {
    const pinning = transitionRow(transition).pins ? { actorId: actor.id, input: given } : undefined
    const item = this.read_(id, pinning)
    const decision = decideTransition({ transition, item, actor, input: given, now })
    if (!decision.allowed) return false
    const plan = planTransition({ transition, item, to: decision.to, actor, input: given, now })
    const stored = this.item(id)
    stored.version = this.nextVersion()
    if (plan.write === 'draft') {
      stored.working = { ...stored.working, ...plan.fields }
      return true
    }
    const base = plan.write === 'live' ? (item.live ?? item.working) : stored.working
    const before = stored.row
    stored.row = { ...base, ...plan.fields }
    const revision = plan.write === 'live' && hasRevision(item) ? plan.revision : null
    stored.working = revision ? { ...stored.working, ...revision } : stored.row
    this.showPictures(id, before, stored.row)
    return true
  }

  /** Updates which public items use a picture. Approved publication clears the picture's authors. */
  private showPictures(id: string, before: ContentDocument | null, now: ContentDocument) {
    if (before) this.picture(before.picture).usedBy.delete(id)
    if (now.state !== 'published' && now.state !== 'withdrawn') return
    const picture = this.picture(now.picture)
    picture.usedBy.add(id)
    if (!urgentOf(now)) picture.authorIds = []
  }

  tick = async (now: Date) => {
    for (const id of this.items) {
      const { state, working } = this.read_(id)
      const isDue = state === 'scheduled' && new Date(working.scheduledFor ?? now) <= now
      if (isDue) this.make(SYSTEM_ACTOR, id, 'publish-as-scheduled', {}, now)
    }
  }

  killDuring = async (work: () => Promise<unknown>) => void (await work())

  open = async (id: string): Promise<Opened> => {
    const item = this.read_(id)
    return {
      version: item.version,
      state: item.state,
      liveState: item.liveState,
      words: this.wordsOf(item.working),
      notes: notesOf(item.working),
    }
  }

  private wordsOf(document: ContentDocument, { isOpen = true } = {}): Token[] {
    const { title, summary, picture, printed, changeKind, changeNote } = document
    const note = changeKind && changeKind !== 'minor' ? (changeNote ?? '') : ''
    return [
      String(title),
      String(summary),
      isOpen ? this.picture(picture).words : NOT_SHOWN,
      printed?.boilerplate ?? '',
      note,
    ].filter(Boolean)
  }

  read = async (id: string): Promise<PublicPage | null> => {
    const { row } = this.item(id)
    if (row?.state !== 'published' && row?.state !== 'withdrawn') return null
    return {
      state: row.state,
      words: this.wordsOf(row, { isOpen: row.state === 'published' }),
      notes: notesOf(row),
      notice: row.withdrawnNote && typeof row.withdrawnNote === 'string' ? [row.withdrawnNote] : [],
    }
  }

  isFlagged = async (id: string) => urgentOf(this.item(id).row) !== null

  readSettings = async () => this.settings.inForce

  auditProblems = async () => []
}
