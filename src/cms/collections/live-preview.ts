import type { LivePreviewConfig } from 'payload'

import { type PagedKind, previewPath } from '@/domain/paths'

/** A new item has no id until it is first saved. */
type Shown = { readonly data?: { readonly id?: string } | null }

/** A preview of the public page next to the form: the newest save at phone and desktop width. */
export const livePreviewOf = (kind: PagedKind): LivePreviewConfig => ({
  url: ({ data }: Shown) => (data?.id ? previewPath(kind, data.id) : null),
  breakpoints: [
    { name: 'phone', label: 'Phone', width: 360, height: 780 },
    { name: 'desktop', label: 'Desktop', width: 1280, height: 900 },
  ],
})
