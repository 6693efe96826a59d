import type { TransitionName } from '@/domain/workflow/workflow'

import {
  NOT_SHOWN,
  type Opened,
  type PersonName,
  type PublicPage,
  type Token,
  type Words,
} from './model-hub'

type Approval = { readonly by: PersonName; readonly words: Words; readonly notes: Words }

type ItemRecord = {
  readonly approvals: Approval[]
  /** Who published urgently without confirmation by another person yet. */
  readonly unconfirmed: Set<PersonName>
  /** The person who confirmed each token of a notice. */
  readonly notices: Map<Token, PersonName>
  takenDownAt: number | null
  scheduledAt: number | null
  wasPublished: boolean
}

/**
 * An independent record of what happened: who wrote each token, who approved which tokens, and what
 * was taken down when. The model checks the editorial promise against it.
 */
export class Ledger {
  private readonly writers = new Map<Token, PersonName>()
  private readonly records = new Map<string, ItemRecord>()
  private readonly settingsConfirmed = new Map<Token, PersonName>()
  private count = 0

  /** Creates a unique token by this author. */
  write(by: PersonName): Token {
    const token = `w${(this.count += 1)}`
    this.writers.set(token, by)
    return token
  }

  of(item: string): ItemRecord {
    const known = this.records.get(item)
    if (known) return known
    const fresh: ItemRecord = {
      approvals: [],
      unconfirmed: new Set(),
      notices: new Map(),
      takenDownAt: null,
      scheduledAt: null,
      wasPublished: false,
    }
    this.records.set(item, fresh)
    return fresh
  }

  confirmedSettings(by: PersonName, token: Token): void {
    this.settingsConfirmed.set(token, by)
  }

  /** Records a transition. `read` is the version that the person had on the screen. */
  made(args: {
    by: PersonName
    item: string
    transition: TransitionName
    read: Opened
    page: PublicPage | null
    notice: Words
    step: number
  }): void {
    const { by, item, transition, read, page, notice, step } = args
    const record = this.of(item)
    if (transition === 'approve') record.approvals.push({ by, ...read })
    if (transition === 'confirm-urgent' && page) record.approvals.push({ by, ...page })
    if (transition === 'publish-urgently') record.unconfirmed.add(by)
    if (transition === 'confirm-words') for (const word of notice) record.notices.set(word, by)
    if (transition === 'withdraw' || transition === 'unpublish') record.takenDownAt = step
    if (transition === 'schedule' || transition === 'reschedule') record.scheduledAt = step
    if (PUTS_OUT.includes(transition)) record.takenDownAt = null
  }

  /** Every breach of the promise on an item's current public page. */
  breaches(args: { item: string; page: PublicPage | null; isFlagged: boolean }): string[] {
    const { item, page, isFlagged } = args
    const record = this.of(item)
    const found = [
      ...this.comesBackByItself(record, page),
      ...(page ? [...this.unapproved(record, page, isFlagged), ...this.notices(record, page)] : []),
    ]
    record.wasPublished = page?.state === 'published'
    if (page && !isFlagged && found.length === 0) record.unconfirmed.clear()
    return found.map((breach) => `${item}: ${breach}`)
  }

  settingsBreaches(token: Token): string[] {
    const by = this.settingsConfirmed.get(token)
    if (!this.writers.has(token)) return [] // a default of a new hub, not a token
    return by && by !== this.writers.get(token)
      ? []
      : [`settings: ${token} has one person behind it`]
  }

  /**
   * Exactly these tokens must have been approved together, by a person without an unconfirmed urgent
   * publication of them. An approver's own token is allowed if another person approved it earlier.
   */
  private unapproved({ approvals, unconfirmed }: ItemRecord, page: PublicPage, isFlagged: boolean) {
    if (isFlagged) return []
    const isWhole = approvals.some(
      ({ by, words }) => isAsRead(page.words, words) && !unconfirmed.has(by),
    )
    const whole = isWhole ? [] : [`${page.words.join(' ')} is public and nobody agreed to it`]
    const loose = [...page.words, ...page.notes].filter(
      (word) => this.writers.has(word) && !this.isAgreed(word),
    )
    return [...whole, ...loose.map((word) => `${word} is public and nobody else agreed to it`)]
  }

  /** Approvals of any item count, since two items may use one picture. */
  private isAgreed(word: Token): boolean {
    const writer = this.writers.get(word)
    return [...this.records.values()].some(({ approvals }) =>
      approvals.some(
        ({ by, words, notes }) => by !== writer && [...words, ...notes].includes(word),
      ),
    )
  }

  private notices({ notices }: ItemRecord, { notice }: PublicPage) {
    const loose = notice.filter((word) => {
      const by = notices.get(word)
      return !by || by === this.writers.get(word)
    })
    return loose.map((word) => `the notice shows ${word}, confirmed by nobody else`)
  }

  private comesBackByItself(record: ItemRecord, page: PublicPage | null) {
    const { takenDownAt, scheduledAt } = record
    if (page?.state !== 'published' || takenDownAt === null) return []
    if (scheduledAt !== null && scheduledAt > takenDownAt) {
      record.takenDownAt = null
      return []
    }
    return ['it was taken down and is public again, and no person put it out']
  }
}

/** Whether the tokens are equal, ignoring those not shown on the page. */
const isAsRead = (shown: Words, read: Words): boolean =>
  shown.length === read.length && shown.every((word, at) => word === NOT_SHOWN || word === read[at])

const PUTS_OUT: readonly TransitionName[] = ['publish', 'publish-urgently', 'republish']
