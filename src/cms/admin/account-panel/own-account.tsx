import { askFor } from '@/cms/admin/ask'
import { useAnswer } from '@/cms/admin/use-answer'
import { whenWords } from '@/cms/admin/when-words'
import type { OwnSession } from '@/cms/accounts/own-sessions'

import { AccountFields, type AccountField } from './account-fields'

const PRESENT: AccountField = {
  name: 'presentPassword',
  label: 'Your present password',
  type: 'password',
  autoComplete: 'current-password',
}
const PASSWORD: AccountField = {
  name: 'password',
  label: 'New password',
  type: 'password',
  autoComplete: 'new-password',
}
const EMAIL: AccountField = {
  name: 'email',
  label: 'New email address',
  type: 'email',
  autoComplete: 'email',
}

/** What users can do with their own account: password, email, sessions. */
export function OwnAccount({ api }: { api: string }) {
  return (
    <>
      <AccountFields
        title="Change your password"
        hint="12 characters or more: three words that do not belong together are good. Your other sessions end."
        fields={[PRESENT, PASSWORD]}
        button="Change password"
        done="Your password is changed."
        url={`${api}/me/password`}
      />
      <AccountFields
        title="Change your email address"
        hint="Mail goes to the address you have now, to tell of the change."
        fields={[PRESENT, EMAIL]}
        button="Change email address"
        done="Your email address is changed."
        url={`${api}/me/email`}
      />
      <Sessions url={`${api}/me/sessions`} />
    </>
  )
}

function Sessions({ url }: { url: string }) {
  const { answer, failure, reload } = useAnswer<{ sessions: readonly OwnSession[] }>(url)
  const end = async (address: string) => {
    await askFor(address, {}, 'DELETE')
    reload()
  }
  return (
    <div className="workflow__part">
      <h3>Where you are signed in</h3>
      {failure && <p role="alert">{failure}</p>}
      <ul className="account-sessions">
        {answer?.sessions.map((session) => (
          <li key={session.id}>
            <SessionWords session={session} />
            {!session.isThis && (
              <button
                className="plain-button plain-button--small"
                type="button"
                onClick={() => void end(`${url}/${session.id}`)}
              >
                End this
              </button>
            )}
          </li>
        ))}
      </ul>
      {(answer?.sessions.length ?? 0) > 1 && (
        <p className="panel-form__buttons">
          <button className="plain-button" type="button" onClick={() => void end(url)}>
            End all others
          </button>
        </p>
      )}
    </div>
  )
}

const SessionWords = ({ session }: { session: OwnSession }) => (
  <p>
    {session.isThis && <b>This one. </b>}
    {session.device ?? 'Unknown device'}
    {session.from && `, from ${session.from}`}
    {session.createdAt && `, since ${whenWords({ at: session.createdAt, now: new Date() })}`}
  </p>
)
