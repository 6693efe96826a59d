import type { ContactView } from '@/site/views/contact-view'

type Props = {
  contact: ContactView
  level?: 2 | 3
  /** The press room's number is as large as a headline. */
  isLoud?: boolean
}

/** The number is the largest text, and a `tel:` link. Hours above; email and nights below. */
export function ContactCard({ contact, level = 3, isLoud = false }: Props) {
  const Heading = `h${level}` as const
  const { name, hours, phone, email, outOfHours } = contact
  return (
    <div className="contact-card">
      <Heading className="contact-card__name">{name}</Heading>
      {hours && <p>{hours}</p>}
      {phone && (
        <p className={isLoud ? 'contact-card__phone press-phone' : 'contact-card__phone'}>
          <a href={phone.href}>{phone.text}</a>
        </p>
      )}
      {email && (
        <p className="contact-card__line">
          <a href={email.href}>{email.text}</a>
        </p>
      )}
      {outOfHours && (
        <p className="contact-card__line">
          Nights and weekends:{' '}
          <a className="nowrap" href={outOfHours.href}>
            {outOfHours.text}
          </a>
        </p>
      )}
    </div>
  )
}
