import { publicIndex } from '@/cms/search/public-index'
import type { Instant } from '@/domain/dates'
import { QUOTING_KINDS, type QuotingKind } from '@/domain/people/quoting-kinds'

import type { Stored } from '@/cms/published/find-public'

import { readContent } from './read-content'

export type Quoting = {
  [Kind in QuotingKind]: { readonly kind: Kind; readonly doc: Stored<Kind> }
}[QuotingKind]

const MOST_QUOTING = 20

/**
 * The newest twenty public items that quote a person, by the person's id: in full, newest first,
 * without withdrawn ones. `now` is an instant in UTC: nothing dated later is listed.
 */
export async function listQuoting({
  person,
  now,
}: {
  person: string | number
  now: Instant
}): Promise<Quoting[]> {
  const { items } = await publicIndex()
  const quoting = [...items.values()]
    .filter(({ speakers, publishedAt }) => speakers.includes(String(person)) && publishedAt <= now)
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt) || a.key.localeCompare(b.key))
    .slice(0, MOST_QUOTING)
  const whole = await Promise.all(quoting.map(({ kind, slug }) => readQuoting(kind, slug)))
  return whole.filter((one) => one !== null && one.doc.state !== 'withdrawn') as Quoting[] // without the nulls
}

async function readQuoting(kind: string, slug: string): Promise<Quoting | null> {
  const quoting = QUOTING_KINDS.find((one) => one === kind)
  const doc = quoting ? await readContent({ kind: quoting, slug }) : null
  return doc && ({ kind: quoting, doc } as Quoting) // a document of the kind requested
}
