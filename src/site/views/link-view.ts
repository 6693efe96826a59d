/** A link to print. `detail` is the less prominent line below it. */
export type LinkView = {
  readonly href: string
  readonly text: string
  readonly detail?: string
}

/** A time to print: `iso` is for `<time datetime>`, `text` is in London time. */
export type TimeView = {
  readonly iso: string
  readonly text: string
}
