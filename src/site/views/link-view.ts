/** A link ready to print. `detail` is the quiet line under it. */
export type LinkView = {
  readonly href: string
  readonly text: string
  readonly detail?: string
}

/** A moment ready to print: `iso` is for `<time datetime>`, `text` is in London time. */
export type TimeView = {
  readonly iso: string
  readonly text: string
}
