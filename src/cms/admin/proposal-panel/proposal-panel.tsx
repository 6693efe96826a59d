'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import { UnsavedWork } from '@/cms/admin/unsaved/unsaved-work'
import { isProposedCollection } from '@/domain/proposals/proposed-kinds'

import { ProposalBody } from './proposal-body'

/**
 * Next to the form of settings, a topic, a place or a redirect: what is proposed, and who confirms
 * it.
 */
export function ProposalPanel() {
  const { config } = useConfig()
  const { id, collectionSlug, globalSlug, data } = useDocumentInfo()
  const savedAt: string | undefined = data?.updatedAt
  if (globalSlug === 'settings')
    return (
      <>
        <UnsavedWork />
        <ProposalBody url={`${config.routes.api}/globals/settings/proposal`} savedAt={savedAt} />
      </>
    )
  if (!collectionSlug || !isProposedCollection(collectionSlug)) return null
  const url = `${config.routes.api}/${collectionSlug}/${id}/proposal`
  return (
    <>
      <UnsavedWork key={id} />
      {id === undefined ? <NotYet /> : <ProposalBody key={id} url={url} savedAt={savedAt} />}
    </>
  )
}

const NotYet = () => (
  <section className="workflow" id="proposal" aria-labelledby="proposal-title">
    <h2 id="proposal-title">Proposal</h2>
    <p>
      Propose it first. Then it waits for a second person, and is public once they have confirmed
      it.
    </p>
  </section>
)
