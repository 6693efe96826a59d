/** The keys of blocks and rows whose text readers see, in any block. */
const WORDED = new Set([
  'aim',
  'caption',
  'framework',
  'grade',
  'heading',
  'hours',
  'inspectorateName',
  'judgement',
  'label',
  'name',
  'note',
  'population',
  'role',
  'source',
  'speakerName',
  'speakerRole',
  'subjects',
  'text',
  'title',
  'transcript',
  'unit',
  'value',
  'what',
  'when',
  'words',
])

type LexicalNode = { readonly type?: unknown; readonly text?: unknown; readonly children?: unknown }

/**
 * All text of a stored field that a reader sees, with paragraphs and fields on separate lines.
 * Addresses, ids and choices are left out. The field must have been read at depth 0.
 */
export function searchableWords(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return lines(value.map(searchableWords))
  if (typeof value !== 'object' || value === null) return ''
  if ('root' in value) return lexicalWords(value.root as LexicalNode).trim() // rich text, by its root
  return lines(
    Object.entries(value).map(([key, inner]) =>
      isWorded(key, inner) ? searchableWords(inner) : '',
    ),
  )
}

const isWorded = (key: string, value: unknown): boolean =>
  WORDED.has(key) || (typeof value === 'object' && value !== null)

const lines = (parts: readonly string[]): string => parts.filter(Boolean).join('\n')

const INLINE = new Set(['text', 'link', 'autolink', 'linebreak', 'tab'])

/** Letters in bold stay within their word; a paragraph, heading or list item ends a line. */
function lexicalWords(node: LexicalNode): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  const children = Array.isArray(node.children) ? (node.children as LexicalNode[]) : [] // rich text is a tree of these
  const words = children.map(lexicalWords).join('')
  return INLINE.has(String(node.type)) ? words : `${words}\n`
}
