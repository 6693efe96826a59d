import type { LinkView } from '@/site/views/link-view'
import type { PressContactView } from '@/site/views/press-room-view'

type Props = { contacts: readonly PressContactView[]; email: LinkView | null }

/** The number that is staffed at the moment comes first and largest. */
export function RingUs({ contacts, email }: Props) {
  return (
    <section className="rim" aria-labelledby="ring">
      <h2 id="ring">Ring us</h2>
      {contacts.map(({ contact, isNow }) => (
        <div key={contact.name}>
          {contact.phone && (
            <p className={isNow ? 'contact-card__phone press-phone' : 'contact-card__phone'}>
              <a href={contact.phone.href}>{contact.phone.text}</a>
            </p>
          )}
          <p>
            {isNow && contact.phone && <strong>Ring this number now. </strong>}
            {[contact.name, contact.hours].filter(Boolean).join('. ')}
          </p>
        </div>
      ))}
      {email && (
        <p className="contact-card__line">
          <a href={email.href}>{email.text}</a>
        </p>
      )}
    </section>
  )
}
