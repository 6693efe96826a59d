'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useLeaving } from '@/cms/admin/locks/use-leaving'
import { useTakingOver } from '@/cms/admin/locks/use-taking-over'
import { useAddedRows } from '@/cms/admin/use-added-rows'
import { whenWords } from '@/cms/admin/when-words'

import type { FoundWork } from './kept-work'
import { useKeptWork } from './use-kept-work'

import './unsaved-work.css'

/**
 * Keeps what is typed until it is saved, offers what was left unsaved the last time, ends the lock, and
 * opens rows that would stay closed.
 */
export function UnsavedWork() {
  const { found, dismiss, bringBack, setAside, isRefused } = useKeptWork()
  useLeaving()
  useAddedRows()
  const isTakingOver = useTakingOver(setAside)
  return (
    <>
      {isTakingOver && <p role="status">Reading what was saved last. You can type in a moment.</p>}
      {found.map((one) => (
        <Offer
          key={one.key}
          found={one}
          isBusy={isTakingOver}
          onBack={() => void bringBack(one)}
          onThrow={() => dismiss(one.key)}
        />
      ))}
      {isRefused && (
        <p role="alert">
          This browser keeps nothing of what you type. Save as soon as you can, and do not close the
          page before.
        </p>
      )}
    </>
  )
}

type OfferProps = {
  found: FoundWork
  /** While the form starts afresh: what is brought back into it then would be lost again. */
  isBusy: boolean
  onBack: () => void
  onThrow: () => void
}

function Offer({ found: { work }, isBusy, onBack, onThrow }: OfferProps) {
  const { data } = useDocumentInfo()
  const savedAt: string | null = data?.updatedAt ?? null
  const { title } = work.fields
  return (
    <section className="unsaved-work" aria-label="Unsaved work">
      <p role="status">
        <b>
          What you typed {whenWords({ at: work.at, now: new Date() })} was not saved
          {typeof title === 'string' && title !== '' && `: “${title}”`}.
        </b>{' '}
        {work.savedOver !== savedAt &&
          'This has been saved since then. Read what you bring back before you save it.'}
      </p>
      <div className="unsaved-work__buttons">
        <button
          className="plain-button plain-button--main"
          type="button"
          disabled={isBusy}
          onClick={onBack}
        >
          Bring it back
        </button>
        <button className="plain-button" type="button" onClick={onThrow}>
          Throw it away
        </button>
      </div>
    </section>
  )
}
