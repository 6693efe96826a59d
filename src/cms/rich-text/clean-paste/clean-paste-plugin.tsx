'use client'

import { useEffect } from 'react'

import {
  $getSelection,
  $insertNodes,
  $isElementNode,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  type LexicalNode,
  PASTE_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'

import { cleanPastedHtml } from '@/domain/paste/clean-pasted-html'
import { cleanPastedText } from '@/domain/paste/clean-pasted-text'

/** Text copied within an editor is clean already, and holds more than HTML can express. */
const OWN_TYPE = 'application/x-lexical-editor'

/** Intercepts pastes, and inserts only clean text. */
export function CleanPastePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = event instanceof ClipboardEvent ? event.clipboardData : null
          if (!data || data.types.includes(OWN_TYPE)) return false
          const clean = cleanHtmlIn(data)
          if (!clean) return false
          event.preventDefault()
          insertHtml(editor, clean)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

/**
 * Empty where the clipboard holds a picture or a single line, which the editor inserts as it is.
 */
function cleanHtmlIn(data: DataTransfer): string {
  const html = data.getData('text/html')
  if (html) return cleanPastedHtml(parsed(html))
  const text = data.getData('text/plain')
  return text.includes('\n') ? cleanPastedText(text) : ''
}

/** The parsed document is inert: no script in it runs, and no picture in it is fetched. */
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** Runs inside the editor's update, as every command does. */
function insertHtml(editor: LexicalEditor, html: string): void {
  const selection = $getSelection()
  if (!selection) return
  const nodes = $generateNodesFromDOM(editor, parsed(html))
  // With the cursor in a table, Lexical puts a pasted table into its cells; false without such a
  // table.
  const copied = { nodes, selection }
  if (
    isOne('table', nodes) &&
    editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, copied)
  )
    return
  $insertNodes(isOne('paragraph', nodes) ? nodes.flatMap(childrenOf) : nodes)
}

/** The text of a single paragraph goes into the sentence, or the empty heading, at the cursor. */
const isOne = (type: string, nodes: LexicalNode[]): boolean =>
  nodes.length === 1 && nodes[0]?.getType() === type

const childrenOf = (node: LexicalNode): LexicalNode[] =>
  $isElementNode(node) ? node.getChildren() : [node]
