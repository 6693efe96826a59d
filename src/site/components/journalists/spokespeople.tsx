import type { SpokespersonView } from '@/site/views/spokesperson-view'

/** People available for interview about a release. */
export function Spokespeople({ people }: { people: readonly SpokespersonView[] }) {
  if (people.length === 0) return null
  return (
    <div className="mt-6">
      <h3>For interview</h3>
      <ul className="link-list">
        {people.map((person) => (
          <li key={person.path}>
            <a href={person.path}>{person.name}</a>
            {person.role && (
              <>
                <br />
                <span className="muted">{person.role}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
