import { type LinkView } from './link-view'

/** A page that says there is no page here, and where to go instead. */
export type DeadEndView = {
  readonly status: 404 | 410 | 500
  readonly title: string
  readonly text: string
  /** Above the links: "Try one of these". */
  readonly linksTitle: string
  readonly links: readonly LinkView[]
}
