import type { DocumentViewServerProps } from 'payload'

import { readComparison } from '@/cms/compare/read-comparison'
import { isContentKind } from '@/domain/content-types'

import { Changes } from './changes'
import { ChooseVersions } from './choose-versions'
import './compare.css'

/** The tab of an item that compares any two of its versions side by side. */
export async function CompareView(props: Pick<DocumentViewServerProps, 'initPageResult'> & Asked) {
  const { req, docID, collectionConfig, permissions } = props.initPageResult
  const kind = collectionConfig?.slug ?? ''
  const mayRead = permissions.collections?.[kind]?.readVersions
  if (!docID || !isContentKind(kind) || !mayRead) return <NotForYou />
  const { from, to } = props.searchParams ?? {}
  const comparison = await readComparison({
    req,
    kind,
    id: String(docID),
    from: asOne(from),
    to: asOne(to),
  })
  const now = new Date()
  return (
    <section className="compare" aria-labelledby="compare-title">
      <h2 id="compare-title">Compare versions</h2>
      <ChooseVersions comparison={comparison} now={now} />
      <Changes comparison={comparison} now={now} />
    </section>
  )
}

type Asked = { searchParams?: DocumentViewServerProps['searchParams'] }

const asOne = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value) || undefined

const NotForYou = () => (
  <section className="compare">
    <p>Your role does not read earlier versions of this.</p>
  </section>
)
