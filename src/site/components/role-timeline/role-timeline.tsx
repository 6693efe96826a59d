import type { RoleView } from '@/site/views/person-view'

/** The roles a person held, with dates, newest first. */
export function RoleTimeline({ roles }: { roles: readonly RoleView[] }) {
  return (
    <ol className="timeline">
      {roles.map((role) => (
        <li
          key={`${role.role}${role.period}`}
          className={role.isCurrent ? 'timeline__entry is-now' : 'timeline__entry'}
        >
          <p className="timeline__date">{role.period}</p>
          <p className="timeline__title">{role.role}</p>
        </li>
      ))}
    </ol>
  )
}
