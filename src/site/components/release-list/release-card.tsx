import { Tag } from '@/site/components/tag/tag'
import type { ReleaseCardView } from '@/site/views/release-card-view'

export type CardHeadingLevel = 3 | 4

type Props = {
  release: ReleaseCardView
  /** One below the level of the list's heading. */
  level?: CardHeadingLevel
}

/** Text only: most releases have no picture. The headline is the link. */
export function ReleaseCard({ release, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className="release-card">
      <Heading className="release-card__title">
        <a href={release.href}>{release.title}</a>
      </Heading>
      <div className="release-card__meta">
        <time dateTime={release.published.iso}>{release.published.text}</time>{' '}
        <Tag text={release.kind} />
        {release.isCorrected && (
          <>
            {' '}
            <Tag text="Corrected" look="changed" />
          </>
        )}
      </div>
      {release.summary && <p className="release-card__summary">{release.summary}</p>}
      {release.campaign && (
        <p className="release-card__part">
          Part of <a href={release.campaign.href}>{release.campaign.text}</a>
        </p>
      )}
    </article>
  )
}
