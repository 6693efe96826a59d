import { CONTENT_KINDS, type ContentKind, isContentKind } from '@/domain/content-types'
import { absolute } from '@/domain/paths'

/** The kinds the API offers. Alert banners end at an exact time, so they are on pages only. */
export type ApiKind = Exclude<ContentKind, 'alert-banners'>

export const API_KINDS = CONTENT_KINDS.filter((kind): kind is ApiKind => kind !== 'alert-banners')

/** Narrows a path segment to a kind the API offers. */
export const isApiKind = (word: string): word is ApiKind =>
  isContentKind(word) && word !== 'alert-banners'

const ROOT = '/api/v1'

/** Absolute addresses within the API. */
export const apiHref = {
  root: (origin: string): string => absolute(origin, ROOT),
  list: (origin: string, kind: ApiKind): string => absolute(origin, `${ROOT}/${kind}`),
  item: (origin: string, item: { kind: ApiKind; slug: string }): string =>
    absolute(origin, `${ROOT}/${item.kind}/${item.slug}`),
}
