import { Text } from '@/site/blocks/text'
import { ChangeNotices } from '@/site/components/change-notices/change-notices'
import { Portrait } from '@/site/components/portrait/portrait'
import { ReleaseList } from '@/site/components/release-list/release-list'
import { SaidList } from '@/site/components/said-list/said-list'
import { Section } from '@/site/components/section/section'
import { WithdrawnNotice } from '@/site/components/withdrawn-notice/withdrawn-notice'
import type { ContactView } from '@/site/views/contact-view'
import type { PersonPageView } from '@/site/views/person-page-view'
import type { PersonView } from '@/site/views/person-view'

import { PersonAside } from './person-aside'

type Props = { view: PersonPageView; pressOffice: ContactView }

/** A person: roles with dates, quotes from each, and their news. */
export function PersonArticle({ view, pressOffice }: Props) {
  const { person, releases } = view
  const hasAside = person.roles.length > 0 || person.interview !== null
  return (
    <>
      <div className="container">
        <Head person={person} />
        <div className="rim-line" />
        <div
          className={
            hasAside ? 'with-aside with-aside--left section section--snug' : 'section section--snug'
          }
        >
          {hasAside && <PersonAside person={person} pressOffice={pressOffice} />}
          <div>
            {person.biography.length > 0 && (
              <section className="prose" aria-labelledby="life">
                <h2 id="life">Life</h2>
                <Text nodes={person.biography} />
              </section>
            )}
            <Said person={person} />
            {person.changes.length > 0 && (
              <div className="stack mt-6">
                <ChangeNotices changes={person.changes} />
              </div>
            )}
          </div>
        </div>
      </div>
      {releases.length > 0 && (
        <Section id="in-the-news" title={`News with ${person.name}`}>
          <ReleaseList releases={releases} />
        </Section>
      )}
    </>
  )
}

function Head({ person }: { person: PersonView }) {
  const [current] = person.roles.filter(({ isCurrent }) => isCurrent)
  return (
    <div className={person.portrait ? 'article-head person-head--pictured' : 'article-head'}>
      {person.portrait && <Portrait className="person-head__portrait" picture={person.portrait} />}
      <div>
        {current && <p className="strand">{current.role}</p>}
        <h1>{person.name}</h1>
        {person.withdrawal && <WithdrawnNotice withdrawal={person.withdrawal} what="this page" />}
        {person.summary && <p className="standfirst">{person.summary}</p>}
      </div>
    </div>
  )
}

function Said({ person: { said, saidTitle, biography } }: { person: PersonView }) {
  const hasLife = biography.length > 0
  return (
    <section className={hasLife ? 'prose mt-7' : 'prose'} aria-labelledby="said">
      <h2 id="said">{saidTitle}</h2>
      {said.length > 0 ? (
        <SaidList said={said} />
      ) : (
        <p>Nothing public on this site quotes this person yet.</p>
      )}
    </section>
  )
}
