import type { CallToActionBlock } from '@/cms/generated/payload-types'

import { phoneLink } from './contact-view'
import type { LinkView } from './link-view'

/** What a reader can do next: at most three actions, the most prominent first. */
export type CallToActionView = {
  /** `action-1` */
  readonly anchor: string
  readonly title: string
  readonly text: string
  readonly actions: readonly LinkView[]
  readonly note: string
}

const MOST_ACTIONS = 3

export const toCallToActionView = (block: CallToActionBlock, number: number): CallToActionView => ({
  anchor: `action-${number}`,
  title: block.heading,
  text: block.text ?? '',
  actions: block.actions
    .slice(0, MOST_ACTIONS)
    .map(({ label, address }) => ({ href: dialled(address), text: label })),
  note: block.note ?? '',
})

/** Normalises a typed phone number to a `tel:` address with country code. */
const dialled = (address: string): string =>
  address.startsWith('tel:') ? (phoneLink(address.slice('tel:'.length))?.href ?? address) : address
