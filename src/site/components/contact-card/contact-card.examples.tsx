import type { Examples } from '@/site/components/examples'
import { type StoredContact, toContactView } from '@/site/views/contact-view'
import { EXAMPLE_SETTINGS } from '@/site/views/site-examples'

import { ContactCard } from './contact-card'

const { pressOffice, outOfHours } = EXAMPLE_SETTINGS
const contact = (stored: StoredContact, nights: StoredContact | null = null) =>
  toContactView({ contact: stored, name: 'Press office', outOfHours: nights })

export const examples = {
  'all that a press office has': <ContactCard contact={contact(pressOffice ?? {}, outOfHours)} />,
  'a name and a number': (
    <ContactCard contact={contact({ name: 'Fostering team', phone: '01632 960 140' })} />
  ),
  'a number with an extension': (
    <ContactCard contact={contact({ name: 'Archive', phone: '01632 960 140 ext 27' })} />
  ),
  'an email address alone': (
    <ContactCard contact={contact({ name: 'Web team', email: 'web@new-council.example.test' })} />
  ),
  'nothing but the name that stands in for one': <ContactCard contact={contact({})} />,
  'in the press room: under its H1, the number as large as a headline': (
    <ContactCard contact={contact(pressOffice ?? {}, outOfHours)} level={2} isLoud />
  ),
  'words too long for a line': (
    <ContactCard
      contact={contact({
        name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch contact centre',
        hours: 'Monday to Friday, 8.30am to 5pm, apart from the first Wednesday of the month',
        email: 'childrens-services-communications-team@new-council.example.test',
      })}
    />
  ),
} satisfies Examples
