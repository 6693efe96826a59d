import type { Strategy } from '@/cms/generated/payload-types'

import type { LinkView } from './link-view'

/** The status of a plan, for a notice above it; null if it is in force. */
export type PlanStatus = {
  readonly title: string
  readonly text: string
  readonly links: readonly LinkView[]
} | null

/** Proposals and drafts are never shown as decided (guard G5). */
export function toPlanStatus(
  status: Strategy['status'],
  replacedBy: readonly LinkView[],
): PlanStatus {
  switch (status) {
    case 'draft':
      return {
        title: 'This is a draft for consultation',
        text: 'It has not been decided, and may change.',
        links: [],
      }
    case 'proposed':
      return {
        title: 'This is a proposal',
        text: 'It is subject to call-in: councillors can still ask for the decision to be looked at again. It is not yet in force.',
        links: [],
      }
    case 'superseded':
      return {
        title: 'This plan has been replaced',
        text: 'It is kept so that you can see what was planned.',
        links: replacedBy,
      }
    case 'in-force':
      return null
  }
}
