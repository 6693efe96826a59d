import type { ReleaseCardView } from '@/site/views/release-card-view'

import { type CardHeadingLevel, ReleaseCard } from './release-card'

type Props = {
  releases: readonly ReleaseCardView[]
  level?: CardHeadingLevel
  /** Narrow columns: no date column, smaller headlines. */
  isPlain?: boolean
}

/** News, newest first. */
export function ReleaseList({ releases, level, isPlain = false }: Props) {
  return (
    <ul className={isPlain ? 'release-list release-list--plain' : 'release-list'}>
      {releases.map((release) => (
        <li key={release.href}>
          <ReleaseCard release={release} level={level} />
        </li>
      ))}
    </ul>
  )
}
