import type { DocumentListBlock } from '@/cms/generated/payload-types'

import { type DownloadView, toDownloadView } from './download-view'

export type DocumentListView = {
  readonly title: string
  readonly downloads: readonly DownloadView[]
}

export const toDocumentListView = ({
  heading,
  documents,
}: DocumentListBlock): DocumentListView => ({
  title: heading || 'Documents',
  downloads: documents.flatMap(
    ({ file, title, pages, webVersion }) =>
      toDownloadView(file, { title, pages, webVersion }) ?? [],
  ),
})
