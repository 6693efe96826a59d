import { Section } from '@/site/components/section/section'
import type { LinkView } from '@/site/views/link-view'
import type { SpokespersonView } from '@/site/views/spokesperson-view'

type Props = { people: readonly SpokespersonView[]; email: LinkView | null }

/** People available for interview, with their subjects. */
export function Interviews({ people, email }: Props) {
  if (people.length === 0) return null
  return (
    <Section id="people" title="People you can interview" look="wash">
      <div className="grid grid--3">
        {people.map((person) => (
          <div key={person.path}>
            <h3>
              <a href={person.path}>{person.name}</a>
            </h3>
            {person.role && <p>{person.role}</p>}
            {person.subjects && <p className="muted">{person.subjects}</p>}
            {person.languages && <p className="muted">Languages: {person.languages}</p>}
            {email && (
              <p>
                <a href={askFor(person, email)}>
                  Ask for an interview
                  <span className="visually-hidden"> with {person.name}</span>
                </a>
              </p>
            )}
          </div>
        ))}
      </div>
    </Section>
  )
}

const askFor = ({ name }: SpokespersonView, { href }: LinkView): string =>
  `${href}?subject=${encodeURIComponent(`Interview with ${name}`)}`
