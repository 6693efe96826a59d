import {
  type ImportRefusal,
  LARGEST_SOURCE_BYTES,
  LARGEST_SOURCE_LINES,
  refuseFile,
} from './import-refusal'
import { type Source, type SourceFile, sourceFingerprint } from './source'

/** The signatures of binary files, and the name to report for each. */
const BINARY_STARTS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word document or a zip archive'],
  ['\xD0\xCF\x11\xE0', 'an old Word document'],
  ['{\\rtf', 'rich text'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['\x1F\x8B', 'a compressed file'],
  ['\xFF\xFE', 'text in UTF-16'],
  ['\xFE\xFF', 'text in UTF-16'],
]

/** Text formats that are not pages. Any other extension, or none, is judged by content. */
const OTHER_FORMATS = /\.(?:md|ya?ml|json|csv|xml|html?|css|[cm]?[jt]sx?|sql|log)$/iu
const MARKUP = /^\s*<(?:!doctype\s|html[\s>]|\?xml\s)/iu
const INVISIBLE_ONLY = /^[\s\u200B-\u200D\u2060\uFEFF]*$/u

/**
 * Decodes a file as UTF-8, or returns the refusal. Size is checked first, so that a huge file is
 * never decoded, then the content; the name only rules out formats that are never pages.
 */
export function readSource({ name, bytes }: SourceFile): Source | ImportRefusal {
  const refuse = (code: ImportRefusal['refusal'], facts?: string) =>
    refuseFile({ code, fileName: name, ...(facts ? { facts } : {}) })
  if (bytes.byteLength > LARGEST_SOURCE_BYTES)
    return refuse(
      'huge',
      `It has ${bytes.byteLength.toLocaleString('en-GB')} bytes; 1 MB is the limit.`,
    )
  const kind = binaryKind(bytes)
  if (kind) return refuse('not-text', `It looks like ${kind}.`)
  const text = decode(bytes)
  if (text === null) return refuse('not-text', 'Save it as plain text in UTF-8 and try again.')
  if (INVISIBLE_ONLY.test(text))
    return refuse('empty', bytes.byteLength > 0 ? 'It has blanks only.' : '')
  if (OTHER_FORMATS.test(name))
    return refuse('other-format', `Its name ends ${name.slice(name.lastIndexOf('.'))}.`)
  if (MARKUP.test(text)) return refuse('other-format', 'It is HTML or XML.')
  const lines = linesOf(text)
  if (lines.length > LARGEST_SOURCE_LINES)
    return refuse('huge', `It has ${lines.length.toLocaleString('en-GB')} lines.`)
  return { name, text, lines, fingerprint: sourceFingerprint(text) }
}

function binaryKind(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const known = BINARY_STARTS.find(([magic]) => start.startsWith(magic))
  if (known) return known[1]
  return bytes.includes(0) ? 'a binary file: it holds zero bytes' : null
}

/** Null if the bytes are not UTF-8. The decoder drops a byte order mark. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The caller turns null into a refusal that names the file, so a person will see it.
    return null
  }
}

/** A line break at the end of the text does not start another line. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/u)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
