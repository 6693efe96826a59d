import type { Value } from '@/cms/generated/payload-types'

/** A value with its drawing. `id` is its anchor on the page. */
export type ValueView = {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly art: string
}

const DRAWINGS = 6

/** `index` is its position on the page, from 0: there are six drawings, which repeat. */
export const toValueView = (value: Value, index: number): ValueView => ({
  id: value.slug ?? `value-${index + 1}`,
  name: value.title,
  text: value.text,
  art: `/assets/img/value-${(index % DRAWINGS) + 1}.svg`,
})
