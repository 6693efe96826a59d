import type { LivePreviewConfig } from 'payload'

import { type PagedKind, previewPath } from '@/domain/paths'

/** There is no item yet while a new one is written. */
type Shown = { readonly data?: { readonly id?: string } | null }

/** The public page beside the form, as its newest save would look on a phone and on a desk. */
export const livePreviewOf = (kind: PagedKind): LivePreviewConfig => ({
  url: ({ data }: Shown) => (data?.id ? previewPath(kind, data.id) : null),
  breakpoints: [
    { name: 'phone', label: 'Phone', width: 360, height: 780 },
    { name: 'desktop', label: 'Desktop', width: 1280, height: 900 },
  ],
})
