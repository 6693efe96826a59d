import { useEffect, useRef, useState } from 'react'

import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { type Against, askFor } from '@/cms/admin/ask'
import { NO_FORM } from '@/cms/admin/no-form'
import type { ProposalAct } from '@/domain/proposals/decide-proposal'
import { refusal } from '@/domain/refusals'

import type { ProposedProps } from './proposal-view'
import { rejectedWords } from './proposal-words'

/** What this user may do about a proposal, and why they may not do the rest. */
export function ProposalActs({ view, proposal, url, onDecided }: ProposedProps) {
  const isModified = useFormModified()
  const { refused, decide, isBusy } = useDeciding({ view, proposal, url, onDecided })
  const [isOpen, setIsOpen] = useState(false)
  const against = proposal.refusals.confirm.map(({ message }) => message)
  const mayConfirm = against.length === 0
  const mayReject = proposal.refusals.reject.length === 0
  const isHeldUp = isModified || isBusy
  const press = (act: () => void) => () => {
    if (!isHeldUp) act()
  }
  return (
    <>
      {isModified && (
        <p className="workflow__note" id="proposal-unsaved">
          You have unsaved changes. Propose them first, or leave without them.
        </p>
      )}
      {against.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {general(refused).map(({ message }) => (
        <p key={message} className="panel-form__error" role="alert">
          {message}
        </p>
      ))}
      {!isOpen && (
        <p className="panel-form__buttons">
          {mayConfirm && (
            <Act isMain isHeldUp={isHeldUp} onPress={press(() => void decide('confirm'))}>
              Confirm
            </Act>
          )}
          {mayReject && (
            <Act isHeldUp={isHeldUp} onPress={press(() => setIsOpen(true))}>
              {proposal.isOwn ? 'Discard' : 'Send back'}
            </Act>
          )}
        </p>
      )}
      {isOpen && (
        <Rejection
          isOwn={proposal.isOwn}
          words={rejectedWords(view)}
          error={refused.find(({ field }) => field === 'reason')?.message}
          isHeldUp={isHeldUp}
          onReject={(reason) => void decide('reject', reason)}
          onCancel={() => setIsOpen(false)}
        />
      )}
    </>
  )
}

const general = (refused: Against) => refused.filter(({ field }) => field !== 'reason')

function useDeciding({ view, proposal, url, onDecided }: ProposedProps) {
  const router = useRouter()
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const [refused, setRefused] = useState<Against>([])
  const [isBusy, setIsBusy] = useState(false)
  const decide = async (act: ProposalAct, reason?: string) => {
    // Checked here too, so that a slip leaves no line in the audit trail; the server refuses it as
    // well.
    if (act === 'reject' && !proposal.isOwn && !reason?.trim())
      return setRefused([refusal('reason-required')])
    setIsBusy(true)
    const against = await askFor(url, { act, version: proposal.version, reason })
    setIsBusy(false)
    setRefused(against)
    if (against.length > 0) return
    const isGone = act === 'reject' && !view.isInForce && collectionSlug
    if (isGone) return router.push(`${config.routes.admin}/collections/${collectionSlug}`)
    onDecided()
    router.refresh()
  }
  return { refused, decide, isBusy }
}

type ActProps = { children: string; isMain?: true; isHeldUp: boolean; onPress: () => void }

const Act = ({ children, isMain, isHeldUp, onPress }: ActProps) => (
  <button
    className={isMain ? 'plain-button plain-button--main' : 'plain-button'}
    type="button"
    aria-disabled={isHeldUp}
    onClick={onPress}
  >
    {children}
  </button>
)

type RejectionProps = {
  isOwn: boolean
  words: string
  error: string | undefined
  isHeldUp: boolean
  onReject: (reason: string) => void
  onCancel: () => void
}

/** Not a form element: it is nested in Payload's form. */
function Rejection({ isOwn, words, error, isHeldUp, onReject, onCancel }: RejectionProps) {
  const [reason, setReason] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="panel-form" role="group" aria-labelledby="rejection-title">
      <h3 id="rejection-title" tabIndex={-1} ref={title}>
        {isOwn ? 'Discard' : 'Send back'}
      </h3>
      <p className="quiet">{words}</p>
      <div className="panel-form__field">
        <label htmlFor="rejection-reason">
          Reason {isOwn && <span className="quiet">(optional)</span>}
        </label>
        <p className="quiet" id="rejection-help">
          {isOwn ? 'Kept in the audit trail.' : 'Whoever proposed it reads this.'}
        </p>
        {error && (
          <p className="panel-form__error" id="rejection-error">
            <span className="only-heard">Error: </span>
            {error}
          </p>
        )}
        <textarea
          id="rejection-reason"
          form={NO_FORM}
          rows={3}
          value={reason}
          aria-describedby={error ? 'rejection-help rejection-error' : 'rejection-help'}
          aria-invalid={Boolean(error)}
          aria-required={!isOwn}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <p className="panel-form__buttons">
        <Act isMain isHeldUp={isHeldUp} onPress={() => !isHeldUp && onReject(reason)}>
          {isOwn ? 'Discard' : 'Send back'}
        </Act>
        <Act isHeldUp={false} onPress={onCancel}>
          Cancel
        </Act>
      </p>
    </div>
  )
}
