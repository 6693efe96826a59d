import type { Accreditation } from '@/cms/generated/payload-types'
import { type Instant, londonDay, monthAndYear, shortDate } from '@/domain/dates'

import type { EntryView } from './entry-view'
import { linksOf, toOrganisationViews } from './related-view'
import type { FactView } from './fact-view'

/** A pledge, charter or award. One that has ended is marked as such and stays listed. */
export const toAccreditationEntry = (accreditation: Accreditation, now: Instant): EntryView => ({
  id: accreditation.slug ?? String(accreditation.id),
  title: accreditation.title,
  href: null,
  text: accreditation.text || accreditation.summary || '',
  facts: toFacts(accreditation, now),
})

function toFacts(accreditation: Accreditation, now: Instant): FactView[] {
  const { level, awardedOn, expiresOn } = accreditation
  const facts: (FactView | null)[] = [
    level ? { name: 'Status', text: level } : null,
    givenBy(accreditation),
    awardedOn ? { name: 'Awarded', text: monthAndYear(awardedOn) } : null,
    expiresOn
      ? { name: hasEnded(expiresOn, now) ? 'Ended' : 'Until', text: shortDate(expiresOn) }
      : null,
  ]
  return facts.filter((fact) => fact !== null)
}

const hasEnded = (day: Instant, now: Instant): boolean => londonDay(day) < londonDay(now)

function givenBy({ awardingBody }: Accreditation): FactView | null {
  const [body] = toOrganisationViews([awardingBody ?? ''])
  if (!body) return null
  const links = linksOf([body])
  return links.length > 0 ? { name: 'Run by', links } : { name: 'Run by', text: body.text }
}
