import type { CallToActionBlock } from '@/cms/generated/payload-types'
import type { LinkView } from './link-view'

/** What a reader can do next: at most three actions, the first one loudest. */
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
    .map(({ label, address }) => ({ href: telephone(address), text: label })),
  note: block.note ?? '',
})

/** `tel:` takes no spaces (RFC 3966), whatever the editor typed. */
export const telephone = (address: string): string =>
  address.startsWith('tel:') ? address.replaceAll(' ', '') : address
