import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import { isSignedOff } from '@/domain/workflow/workflow'

import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'

/** The address of the comparison with a version, or with the newest `approved` or `public` one. */
export function useCompareAddress(): (from?: string) => string {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const address = `${config.routes.admin}/collections/${collectionSlug}/${id}/compare`
  return (from) => (from ? `${address}?from=${encodeURIComponent(from)}` : address)
}

/**
 * What to read before deciding: the changes since it was last approved, or since it was last
 * public.
 */
export function CompareLinks({ view }: { view: WorkflowView }) {
  const addressOf = useCompareAddress()
  const { state, liveState, history } = view
  const isRevision = liveState !== null && liveState !== state
  const wasApproved =
    !isSignedOff(state) &&
    history.some(({ action, outcome }) => action === 'approve' && outcome === 'done')
  return (
    <ul className="compare-links">
      {isRevision && (
        <li>
          <a href={addressOf('public')}>What changed since it was public</a>
        </li>
      )}
      {wasApproved && (
        <li>
          <a href={addressOf('approved')}>What changed since it was approved</a>
        </li>
      )}
      <li>
        <a href={addressOf()}>Compare versions</a>
      </li>
    </ul>
  )
}
