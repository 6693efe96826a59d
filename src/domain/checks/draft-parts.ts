import { passageText } from './draft-passages'
import { hasRichTextRoot, type RichNode, type StoredDraft, valuesIn } from './stored-draft'

/** A link in rich text, with its link text. */
export type DraftLink = { readonly words: string; readonly address: string; readonly field: string }

/** An address anywhere in a draft, in rich text or in a field. */
export type DraftAddress = Pick<DraftLink, 'address' | 'field'>

type Placed = { readonly node: RichNode; readonly field: string }

/** The nodes of these types in all rich text of a draft, in order. */
const nodesIn = (draft: StoredDraft, types: readonly string[]): Placed[] =>
  valuesIn(draft, hasRichTextRoot).flatMap(({ field, value }) =>
    nodesOf(value.root, types).map((node) => ({ node, field })),
  )

const nodesOf = (node: RichNode, types: readonly string[]): RichNode[] =>
  types.includes(node.type ?? '')
    ? [node]
    : (node.children ?? []).flatMap((child) => nodesOf(child, types))

/** The links in a draft's rich text. */
export const draftLinks = (draft: StoredDraft): DraftLink[] =>
  nodesIn(draft, ['link', 'autolink']).map(({ node, field }) => ({
    words: passageText(node).trim(),
    address: node.fields?.url ?? JSON.stringify(node.fields?.doc ?? ''),
    field,
  }))

const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/\S+$/u.test(value)

/** Every web address that a draft links to. */
export const draftAddresses = (draft: StoredDraft): DraftAddress[] => [
  ...valuesIn(draft, isWebAddress).map(({ field, value }) => ({ field, address: value })),
  ...draftLinks(draft)
    .filter(({ address }) => isWebAddress(address))
    .map(({ address, field }) => ({ address, field })),
]

/** The levels of the headings in rich text, in order: 2 for H2. */
export const draftHeadings = (draft: StoredDraft): { level: number; field: string }[] =>
  nodesIn(draft, ['heading']).map(({ node, field }) => ({
    level: Number(node.tag?.slice(1) ?? 2),
    field,
  }))

/** The tables in rich text, and whether each has a header row or header column. */
export const draftTables = (draft: StoredDraft): { hasHeader: boolean; field: string }[] =>
  nodesIn(draft, ['table']).map(({ node, field }) => ({ hasHeader: hasHeader(node), field }))

/** True if every cell of the first row, or the first cell of every row, is a header. */
function hasHeader({ children: rows = [] }: RichNode): boolean {
  const isHeader = (cell?: RichNode) => Boolean(cell?.headerState)
  const [first] = rows
  return (
    (first?.children ?? []).every(isHeader) ||
    rows.every(({ children = [] }) => isHeader(children[0]))
  )
}

/** Ids of the pictures in a draft's blocks, each with its field. */
export function draftPictures(draft: StoredDraft): { id: string; field: string }[] {
  const parts = Array.isArray(draft.body) ? draft.body : []
  const ofBlocks = parts.flatMap((block: StoredDraft | null, at) => [
    ...idsIn(block?.picture).map((id) => ({ id, field: `body.${at}.picture` })),
    ...idsIn(block?.pictures).map((id) => ({ id, field: `body.${at}.pictures` })),
  ])
  return [...idsIn(draft.picture).map((id) => ({ id, field: 'picture' })), ...ofBlocks]
}

const idsIn = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((id) => (typeof id === 'string' || typeof id === 'number' ? [String(id)] : []))
