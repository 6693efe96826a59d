import { ContactCard } from '@/site/components/contact-card/contact-card'
import { RelatedList } from '@/site/components/related-list/related-list'
import { TagList } from '@/site/components/related-list/tag-list'
import type { RelatedView } from '@/site/views/related-view'
import type { ReleaseView } from '@/site/views/release-view'

type Props = {
  release: ReleaseView
  /** Follow-up releases. */
  later: readonly RelatedView[]
}

/** The press contact, and everything linked to the release. */
export function ReleaseAside({ release, later }: Props) {
  const { relations, contact } = release
  return (
    <aside className="no-print" aria-label="About this release">
      <section className="aside-block aside-block--wide">
        <ContactCard contact={contact} level={2} />
      </section>
      <RelatedList id="linked" title="Linked to" related={linkedTo(release)} />
      <RelatedList id="named" title="People and organisations" related={namedIn(release)} />
      <RelatedList id="before" title="What came before" related={relations.earlier} />
      <RelatedList id="after" title="What came next" related={later} />
      <TagList title="Topics" related={relations.topics} />
      <TagList title="Places" related={relations.places} />
    </aside>
  )
}

const linkedTo = ({ relations }: ReleaseView): RelatedView[] => [
  ...relations.campaigns,
  ...relations.strategies,
  ...relations.values,
  ...relations.events,
]

const namedIn = ({ relations }: ReleaseView): RelatedView[] => [
  ...relations.people,
  ...relations.organisations,
]
