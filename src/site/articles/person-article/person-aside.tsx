import { Facts } from '@/site/components/facts/facts'
import { RoleTimeline } from '@/site/components/role-timeline/role-timeline'
import type { ContactView } from '@/site/views/contact-view'
import type { FactView } from '@/site/views/fact-view'
import type { PersonView } from '@/site/views/person-view'

type Props = { person: PersonView; pressOffice: ContactView }

/** The roles with their dates, and how to request an interview. */
export function PersonAside({ person, pressOffice }: Props) {
  const facts = person.interview ? interviewFacts(person.interview) : []
  return (
    <aside aria-label={`Roles of ${person.name}`}>
      {person.roles.length > 0 && (
        <section className="aside-block">
          <h2>Roles</h2>
          <RoleTimeline roles={person.roles} />
        </section>
      )}
      {person.interview && (
        <section className="aside-block">
          <h2>Interviews</h2>
          {facts.length > 0 && <Facts facts={facts} />}
          {pressOffice.phone && (
            <p className="mt-3">
              Ask the press office: <a href={pressOffice.phone.href}>{pressOffice.phone.text}</a>
            </p>
          )}
        </section>
      )}
    </aside>
  )
}

function interviewFacts({ subjects, languages }: NonNullable<PersonView['interview']>): FactView[] {
  const facts: FactView[] = [
    { name: 'About', text: subjects },
    { name: 'Languages', text: languages },
  ]
  return facts.filter(({ text }) => text)
}
