import type { Value } from '@/cms/generated/payload-types'

/** A value with its drawing. `id` is its address on the page. */
export type ValueView = {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly art: string
}

const DRAWINGS = 6

/** `index` is its place on the page, from 0: there are six drawings, then they start again. */
export const toValueView = (value: Value, index: number): ValueView => ({
  id: value.slug ?? `value-${index + 1}`,
  name: value.title,
  text: value.text,
  art: `/assets/img/value-${(index % DRAWINGS) + 1}.svg`,
})
