import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { followsGrammar } from '@/domain/rich-text/text-grammar'
import { boot, type Booted } from '@tests/support/boot-payload'

import { filesIn } from './source-files'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

type NodeClass = { getType: () => string }
type Features = { nodes: readonly { node: NodeClass | { replace: NodeClass } }[] }

/** Node types of the editor's features, without those of Lexical itself. */
const nodeTypes = () => {
  const { editorConfig } = hub.config.editor as unknown as { editorConfig: { features: Features } } // payload.config.ts uses the Lexical editor
  const nodes = editorConfig.features.nodes.map(({ node }) =>
    'replace' in node ? node.replace : node,
  )
  return nodes.map((node) => node.getType()).sort()
}

const WITHIN: Readonly<Record<string, readonly string[]>> = {
  autolink: ['paragraph'],
  heading: [],
  link: ['paragraph'],
  list: [],
  listitem: ['list'],
  table: [],
  tablecell: ['table', 'tablerow'],
  tablerow: ['table'],
}

const nested = (type: string, within: readonly string[]): object => {
  const [outer, ...rest] = within
  return outer ? { type: outer, children: [nested(type, rest)] } : { type, children: [] }
}

describe('the editor’s running text', () => {
  it('is made of these nodes, besides paragraphs and words', () => {
    expect(nodeTypes()).toEqual(Object.keys(WITHIN))
  })

  it.each(Object.entries(WITHIN))('has a %s where its grammar has one', (type, within) => {
    const root = { type: 'root', children: [nested(type, within)] }
    expect(followsGrammar({ root })).toBe(true)
  })
})

describe('what Lexical’s editor does', () => {
  it('is built for production apart, without waiting at its top level', () => {
    const lexical = JSON.parse(readFileSync('node_modules/lexical/package.json', 'utf8')) as {
      exports: { '.': { import: Record<string, string> } }
    } // the format of a package.json
    const { production = '', node = '' } = lexical.exports['.'].import
    const waits = (file: string) =>
      / = await \(/.test(readFileSync(`node_modules/lexical/${file}`, 'utf8'))
    expect([waits(production), waits(node)]).toEqual([false, true])
  })

  it('marks what was copied inside it by this type', () => {
    const clipboard = readFileSync('node_modules/@lexical/clipboard/dist/LexicalClipboard.dev.mjs')
    expect(clipboard.toString()).toContain("'application/x-lexical-editor'")
  })

  it('has a command that puts nodes into the cells of a table', () => {
    const table = readFileSync('node_modules/@lexical/table/dist/LexicalTable.dev.mjs', 'utf8')
    expect(table).toMatch(/registerCommand\(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND/)
  })

  it('is handed on by Payload, by each of its names', async () => {
    const lexical: object = await import('@payloadcms/richtext-lexical/lexical')
    const names = filesIn('src/cms/rich-text', /-plugin\.tsx$/).flatMap(({ text }) =>
      [...text.matchAll(/import \{([^}]*)\} from '@payloadcms\/richtext-lexical\/lexical'/g)]
        .flatMap(([, list = '']) => list.split(','))
        .map((name) => name.trim())
        .filter((name) => name && !name.startsWith('type ')),
    )
    expect(names).toContain('PASTE_COMMAND')
    expect(names.filter((name) => !(name in lexical))).toEqual([])
  })

  it('marks a change that was not typed with this tag', async () => {
    const { HISTORY_MERGE_TAG } = await import('@payloadcms/richtext-lexical/lexical')
    expect(HISTORY_MERGE_TAG).toBe('history-merge')
  })

  it('gives its text to Payload’s form when the browser is idle', () => {
    const field = 'node_modules/@payloadcms/richtext-lexical/dist/field/Field.js'
    expect(readFileSync(field, 'utf8')).toContain('runDeprioritized')
  })
})
