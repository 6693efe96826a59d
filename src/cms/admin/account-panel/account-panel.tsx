'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { type Against, askFor } from '@/cms/admin/ask'
import { useAnswer } from '@/cms/admin/use-answer'
import { whenWords } from '@/cms/admin/when-words'

import '@/cms/admin/workflow-panel/workflow-panel.css'

import type { AccountView } from './account-view'
import './account-panel.css'
import { OwnAccount } from './own-account'

/**
 * On the page of an account: whether it can sign in, roles to be confirmed and, on one's own,
 * password and sessions.
 */
export function AccountPanel() {
  const { config } = useConfig()
  const { id, data } = useDocumentInfo()
  const api = `${config.routes.api}/users`
  return id === undefined ? null : (
    <PanelBody key={id} api={api} url={`${api}/${id}`} savedAt={data?.updatedAt as string} />
  )
}

function PanelBody({ api, url, savedAt }: { api: string; url: string; savedAt: string }) {
  const { answer, failure, reload } = useAnswer<AccountView>(`${url}/account`, savedAt)
  return (
    <section className="workflow account-panel" aria-labelledby="account-title">
      <h2 id="account-title">Account</h2>
      {failure && <p role="alert">{failure}</p>}
      {!answer && !failure && <p>Loading…</p>}
      {answer && <AccountStatus view={answer} url={url} onDone={reload} />}
      {answer?.proposal && <Waiting view={answer} url={url} onDone={reload} />}
      {answer?.isOwn && <OwnAccount api={api} />}
    </section>
  )
}

type PartProps = { view: AccountView; url: string; onDone: () => void }

function useActing(onDone: () => void) {
  const router = useRouter()
  const [against, setAgainst] = useState<Against>([])
  const act = async (address: string, body: object = {}) => {
    const found = await askFor(address, body)
    setAgainst(found)
    onDone()
    if (found.length === 0) router.refresh()
  }
  return { against, act }
}

const now = () => new Date()

function AccountStatus({ view, url, onDone }: PartProps) {
  const { against, act } = useActing(onDone)
  const { switchedOffAt, switchedOffBy, invitedAt, switching } = view
  return (
    <div className="workflow__part">
      <p>
        {switchedOffAt
          ? `Switched off ${whenWords({ at: switchedOffAt, now: now() })}, by ${switchedOffBy}.`
          : invitedAt
            ? `Invited ${whenWords({ at: invitedAt, now: now() })}. No password is set yet.`
            : 'Can sign in.'}
      </p>
      <Reasons of={[...(switching?.refusals ?? []), ...against.map(({ message }) => message)]} />
      <p className="panel-form__buttons">
        {view.mayInvite && (
          <Button onPress={() => void act(`${url}/invite`)}>Send the invitation again</Button>
        )}
        {switching?.refusals.length === 0 && (
          <Button onPress={() => void act(`${url}/${switching.act}`)}>
            {switching.act === 'switch-off' ? 'Switch off' : 'Switch on again'}
          </Button>
        )}
      </p>
    </div>
  )
}

function Waiting({ view, url, onDone }: PartProps) {
  const { against, act } = useActing(onDone)
  const { proposal } = view
  if (!proposal) return null
  const decide = (word: 'confirm' | 'decline') =>
    void act(`${url}/roles`, { act: word, roles: proposal.roles })
  return (
    <div className="workflow__part">
      <h3>Roles that wait</h3>
      <p>
        <b>{proposal.words}</b>, asked for by {proposal.by.join(', ') || 'a colleague'}{' '}
        {whenWords({ at: proposal.at, now: now() })}. Not in force until somebody else confirms it.
      </p>
      <Reasons of={[...proposal.refusals.confirm, ...against.map(({ message }) => message)]} />
      <p className="panel-form__buttons">
        {proposal.refusals.confirm.length === 0 && (
          <Button onPress={() => decide('confirm')}>Confirm</Button>
        )}
        {proposal.refusals.decline.length === 0 && (
          <Button onPress={() => decide('decline')}>Decline</Button>
        )}
      </p>
    </div>
  )
}

const Reasons = ({ of }: { of: readonly string[] }) =>
  [...new Set(of)].map((reason) => <p key={reason}>{reason}</p>)

const Button = ({ onPress, children }: { onPress: () => void; children: string }) => (
  <button className="plain-button" type="button" onClick={onPress}>
    {children}
  </button>
)
