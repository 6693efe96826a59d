import type { Media } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES, EXAMPLE_PICTURE } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { toDocumentListView } from '@/site/views/document-list-view'

import { DownloadList } from './download-list'

const [plan] = BLOCK_EXAMPLES['document-list'].documents
const document = (changed: Partial<Media>): Media => ({
  ...EXAMPLE_PICTURE,
  mimeType: 'application/pdf',
  sizes: {},
  ...changed,
})
const listed = (documents: readonly (typeof plan)[]) =>
  toDocumentListView({
    ...BLOCK_EXAMPLES['document-list'],
    documents: documents.flatMap((one) => one ?? []),
  }).downloads

const leaflet = {
  title: 'Leaflet for young people',
  file: document({ id: 'leaflet', url: 'https://hub.example/leaflet.pdf', filesize: 88_000 }),
  pages: 1,
}
const dataset = {
  title: 'The numbers behind the plan',
  file: document({
    id: 'numbers',
    url: 'https://hub.example/numbers.bin',
    mimeType: 'application/octet-stream',
    filesize: 14_200_000,
  }),
}

export const examples = {
  'a document that can be read as a web page too': <DownloadList downloads={listed([plan])} />,
  'a document of one page, without a web page': <DownloadList downloads={listed([leaflet])} />,
  'several files, one of a format without a name': (
    <DownloadList downloads={listed([plan, leaflet, dataset])} />
  ),
  'a name too long for a line': (
    <DownloadList
      downloads={listed([
        {
          ...leaflet,
          title: 'Appendix_7_Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch_v12_FINAL',
        },
      ])}
    />
  ),
} satisfies Examples
