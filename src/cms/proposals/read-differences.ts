import type { PayloadRequest } from 'payload'

import { readSections } from '@/cms/compare/read-sections'
import { readTitles } from '@/cms/compare/read-titles'
import { PROPOSAL_FIELDS } from '@/domain/proposals/proposed-kinds'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import { compareContent, type ComparedSection } from '@/domain/compare/compare-content'

import { fieldsOf, type ProposedTarget, readProposed } from './proposed-target'

const KEPT: ReadonlySet<string> = new Set(PROPOSAL_FIELDS)

/** What a proposal would change in what is in force, field by field, as text; empty if nothing. */
export async function readDifferences(args: {
  req: PayloadRequest
  target: ProposedTarget
}): Promise<ComparedSection[]> {
  const state = await readProposed(args)
  if (!state?.proposal) return []
  const fields = fieldsOf(args).filter(({ name }) => !KEPT.has(name))
  const documents: StoredDocument[] = [state.inForce ?? {}, state.proposal.document]
  const titles = await readTitles({ req: args.req, fields, documents })
  const [before, after] = documents.map((document) => readSections({ fields, document, titles }))
  return compareContent(before ?? [], after ?? []).filter(({ change }) => change !== 'same')
}
