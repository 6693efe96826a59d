import type { Page, Setting } from '@/cms/generated/payload-types'
import type { Instant } from '@/domain/dates'

import { type BlockView, toBodyView, wordsOnly } from './body-view'
import type { LinkView } from './link-view'
import { type PictureView, toPictureView } from './picture-view'
import { type SeoView, toSeoView } from './seo-view'
import { toWithdrawalView, type WithdrawalView } from './withdrawal-view'

/** A corporate page: About, accessibility, privacy. */
export type PageView = {
  readonly title: string
  readonly summary: string
  /** Its ancestors, top level first. */
  readonly crumbs: readonly LinkView[]
  readonly picture: PictureView | null
  readonly body: readonly BlockView[]
  readonly withdrawal: WithdrawalView | null
  readonly seo: SeoView
}

type PageArgs = {
  settings: Pick<Setting, 'dateStyle'>
  /** Top level first. */
  above: readonly Pick<Page, 'title' | 'publicPath'>[]
  now: Instant
}

/** The view of a stored page with its relations populated. */
export function toPageView(page: Page, { settings, above, now }: PageArgs): PageView {
  const withdrawal = toWithdrawalView(page, settings)
  const body = toBodyView(page.body, { now })
  return {
    title: page.title,
    summary: page.summary ?? '',
    crumbs: above.flatMap(({ title, publicPath }) =>
      publicPath ? [{ href: publicPath, text: title }] : [],
    ),
    picture: withdrawal ? null : toPictureView(page.picture, { now }),
    body: withdrawal ? wordsOnly(body) : body,
    withdrawal,
    seo: toSeoView(page),
  }
}
