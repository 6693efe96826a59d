import { createHash } from 'node:crypto'

/** One file of a folder to import: its name and its bytes, before anybody has judged them. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array }

/** A file that is text. `lines` are as printed, without their line ends; line 1 is `lines[0]`. */
export type Source = {
  readonly name: string
  readonly text: string
  readonly lines: readonly string[]
  readonly fingerprint: string
}

/**
 * SHA-256 (hex) of a page's text, so that the same page is not imported twice. The file's name, a
 * byte order mark, the style of line end and blanks at line ends do not count; every word and every
 * mark does.
 */
export function sourceFingerprint(text: string): string {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .split(/\r\n|\n|\r/u)
    .map((line) => line.trimEnd())
  return createHash('sha256').update(lines.join('\n').trim(), 'utf8').digest('hex')
}
