'use client'

import { useEffect, useRef } from 'react'

import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  HISTORY_MERGE_TAG,
  KEY_DOWN_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useFieldPath, useForm } from '@payloadcms/ui'
import type { FormField } from 'payload'

import { canonical } from '@/domain/workflow/canonical'

/**
 * Payload's editor passes its text to the form when the browser is idle, after half a second at
 * most: on an old phone, Save came first and the text was lost. It is passed as soon as the cursor
 * leaves the text, and before the keyboard shortcuts that save.
 */
export function TypedTextPlugin() {
  const [editor] = useLexicalComposerContext()
  const path = useFieldPath()
  const { dispatchFields, getField, setModified } = useForm()
  const hasTyped = useRef(false)

  useEffect(() => {
    const flush = () => {
      if (!hasTyped.current || !path) return false
      hasTyped.current = false
      const value = editor.getEditorState().toJSON()
      const field = getField(path) as FormField | undefined // undefined once its block has been removed
      if (isSame(value, field?.value)) return false
      dispatchFields({ type: 'UPDATE', path, value })
      setModified(true)
      return false // other listeners still run
    }
    const stops = [
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags, prevEditorState }) => {
        const isFirst = prevEditorState.isEmpty() || tags.has(HISTORY_MERGE_TAG)
        const isChanged = dirtyElements.size > 0 || dirtyLeaves.size > 0
        if (isChanged && !isFirst) hasTyped.current = true
      }),
      editor.registerCommand(BLUR_COMMAND, flush, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        ({ key, ctrlKey, metaKey }) => key === 's' && (ctrlKey || metaKey) && flush(),
        COMMAND_PRIORITY_LOW,
      ),
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor, path, dispatchFields, getField, setModified])
  return null
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(canonical(one)) === JSON.stringify(canonical(other))
