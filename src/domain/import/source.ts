import { createHash } from 'node:crypto'

/** One file of an import folder, before validation. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array }

/** A text file. `lines` are as printed, without line breaks; line 1 is `lines[0]`. */
export type Source = {
  readonly name: string
  readonly text: string
  readonly lines: readonly string[]
  readonly fingerprint: string
}

/**
 * SHA-256 (hex) of a page's text, so that the same page is not imported twice. Ignores the file's
 * name, a byte order mark, the style of line break and trailing spaces, and nothing else.
 */
export function sourceFingerprint(text: string): string {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .split(/\r\n|\n|\r/u)
    .map((line) => line.trimEnd())
  return createHash('sha256').update(lines.join('\n').trim(), 'utf8').digest('hex')
}
