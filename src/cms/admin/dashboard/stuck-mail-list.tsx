import { waitWords } from '@/cms/admin/when-words'

import type { StuckMail, StuckMails } from './read-stuck-mail'

/** For administrators: mail that should have been sent. Nothing is rendered when there is none. */
export const StuckMailList = ({ stuck, now }: { stuck: StuckMails; now: Date }) =>
  stuck.total === 0 ? null : (
    <section className="queue queue--stop" aria-labelledby="queue-stuck-mail">
      <h2 id="queue-stuck-mail" tabIndex={-1}>
        Mail that has not gone out <span className="quiet">({stuck.total})</span>
      </h2>
      <ul className="queue__rows">
        {stuck.mails.map((mail) => (
          <li key={mail.id} className="queue__row">
            <span className="queue__title">{mail.subject}</span>
            <p className="quiet">
              To {mail.to ?? 'an account that is no longer there'}. {sinceWords(mail, now)}
            </p>
            {mail.reason && <p className="quiet">The last try: {mail.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  )

function sinceWords({ isGivenUp, since }: StuckMail, now: Date): string {
  const wait = waitWords({ since, now })
  return isGivenUp
    ? `Written ${wait} ago and given up: it does not go out.`
    : `Waiting ${wait}; it is tried again.`
}
