import { PATHS } from '@/domain/paths'
import { ContactCard } from '@/site/components/contact-card/contact-card'
import { LinkList } from '@/site/components/link-list/link-list'
import { Section } from '@/site/components/section/section'
import type { ContactView } from '@/site/views/contact-view'
import type { LinkView } from '@/site/views/link-view'

type Props = { pressOffice: ContactView; links: readonly LinkView[] }

/** The press office's number, on the first page a journalist sees. */
export function ForJournalists({ pressOffice, links }: Props) {
  return (
    <Section id="press" title="For journalists" more={{ href: PATHS.press, text: 'Press room' }}>
      <div className="grid grid--2">
        <ContactCard contact={pressOffice} />
        <LinkList links={links} />
      </div>
    </Section>
  )
}
