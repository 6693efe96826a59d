import type { Accreditation, Page, StaffNetwork, Value } from '@/cms/generated/payload-types'
import type { Instant } from '@/domain/dates'

import { toAccreditationEntry } from './accreditation-view'
import { type BlockView, toBodyView } from './body-view'
import type { EntryView } from './entry-view'
import { inWords } from './numbers'
import { type PictureView, toPictureView } from './picture-view'
import { toValueView, type ValueView } from './value-view'

/** The values page: the council's values, networks and accreditations. */
export type ValuesPageView = {
  readonly title: string
  readonly summary: string
  readonly picture: PictureView | null
  /** `The six values` */
  readonly valuesTitle: string
  readonly values: readonly ValueView[]
  /** The body of the page that introduces this one. */
  readonly body: readonly BlockView[]
  readonly networks: readonly {
    readonly name: string
    readonly text?: string
    readonly id: string
  }[]
  readonly accreditations: readonly EntryView[]
}

type ValuesPageArgs = {
  page: Page | null
  values: readonly Value[]
  networks: readonly StaffNetwork[]
  accreditations: readonly Accreditation[]
  now: Instant
}

export const toValuesPageView = (args: ValuesPageArgs): ValuesPageView => {
  const { page, values, networks, accreditations, now } = args
  return {
    title: page?.title ?? 'Our values',
    summary: page?.summary || 'What the council stands for, in daily work and in every role.',
    picture: toPictureView(page?.picture, { now }),
    valuesTitle:
      values.length > 1 ? `The ${inWords(values.length).toLowerCase()} values` : 'Values',
    values: values.map(toValueView),
    body: toBodyView(page?.body, { now }),
    networks: networks.map(({ id, slug, title, text, summary }) => ({
      id: slug ?? String(id),
      name: title,
      text: text || summary || undefined,
    })),
    accreditations: accreditations.map((item) => toAccreditationEntry(item, now)),
  }
}
