import { ReleaseList } from '@/site/components/release-list/release-list'
import type { ReleaseCardView } from '@/site/views/release-card-view'

/** News grouped by year. The input is newest first and stays in that order. */
export function YearGroups({ releases }: { releases: readonly ReleaseCardView[] }) {
  return [...byYear(releases)].map(([year, ofYear]) => (
    <section key={year} className="year-group" aria-labelledby={`year-${year}`}>
      <h3 className="year-group__year" id={`year-${year}`}>
        {year}
      </h3>
      <ReleaseList releases={ofYear} level={4} />
    </section>
  ))
}

function byYear(releases: readonly ReleaseCardView[]): Map<number, ReleaseCardView[]> {
  const groups = new Map<number, ReleaseCardView[]>()
  for (const release of releases) {
    groups.set(release.year, [...(groups.get(release.year) ?? []), release])
  }
  return groups
}
