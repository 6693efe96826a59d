import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { records } from '@/cms/audit/records'
import { purgeSite } from '@/cms/read-cache/purge-site'
import { editorAddress } from '@/cms/mail/editor-address'
import { queueMails } from '@/cms/mail/queue-mail'
import { recordAuditEvent } from '@/cms/audit/record-audit-event'
import { waitingProposalMail } from '@/domain/proposals/proposal-mail'
import { PROPOSED_KINDS, type ProposedSlug } from '@/domain/proposals/proposed-kinds'
import { storedIds } from '@/domain/workflow/stored-content'

import { type ProposedTarget, targetId } from './proposed-target'
import { readDifferences } from './read-differences'

type Stored = Readonly<Record<string, unknown>>

/** The title of a proposal, or of a decision about one, in the audit trail and in lists. */
export const targetTitle = ({ slug }: ProposedTarget, document: Stored): string =>
  slug === 'settings'
    ? 'Settings'
    : ([document.title, document.from].find((words) => typeof words === 'string') ?? 'Untitled')

/** The absolute address of a target in the editor. */
export function targetAddress({ payload }: PayloadRequest, target: ProposedTarget): string {
  if (target.slug !== 'settings') return editorAddress(payload, target.slug, target.id)
  const { serverURL, routes } = payload.config
  return `${serverURL}${routes.admin}/globals/settings`
}

type SaveArgs = {
  req: PayloadRequest
  target: ProposedTarget
  document: Stored
  /** The newest version before; undefined for a new document. */
  before: Stored | undefined
}

/**
 * Records a save as a proposal, with what it would change. What comes into force shows immediately.
 */
async function recordSave({ req, target, document, before }: SaveArgs) {
  if (document._status === 'published') return purgeSite(req)
  const title = targetTitle(target, document)
  if (storedIds(before?.proposedByIds).length === 0) await askForConfirmation(req, target, document)
  await recordAuditEvent(
    req,
    {
      action: 'proposed',
      outcome: 'done',
      summary: `Proposed: ${PROPOSED_KINDS[target.slug].singular}: ${title}`,
      itemKind: target.slug,
      itemId: targetId(target),
      itemTitle: title,
      details: { differences: await readDifferences({ req, target }) },
    },
    new Date(),
  )
}

/** By mail, for the first of a series of saves only. */
async function askForConfirmation(req: PayloadRequest, target: ProposedTarget, document: Stored) {
  const actor = actorOf(req)
  if (!actor) return
  const { slug } = target
  const mail = waitingProposalMail({
    slug,
    title: targetTitle(target, document),
    proposerIds: storedIds(document.proposedByIds),
    actor,
    address: targetAddress(req, target),
  })
  await queueMails(req, [mail])
}

export const recordProposal: CollectionAfterChangeHook = records(
  ['proposed'],
  async ({ doc, previousDoc, collection, req }: Parameters<CollectionAfterChangeHook>[0]) => {
    const slug = collection.slug as Exclude<ProposedSlug, 'settings'> // only they have this hook
    const target = { slug, id: String(doc.id) }
    await recordSave({ req, target, document: doc, before: previousDoc })
    return doc
  },
)

export const recordSettingsProposal: GlobalAfterChangeHook = records(
  ['proposed'],
  async ({ doc, previousDoc, req }: Parameters<GlobalAfterChangeHook>[0]) => {
    const target = { slug: 'settings' } as const
    await recordSave({ req, target, document: doc, before: previousDoc })
    return doc
  },
)
