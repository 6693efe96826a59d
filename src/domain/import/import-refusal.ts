/** The largest file accepted: a council page is a few kilobytes, never a megabyte. */
export const LARGEST_SOURCE_BYTES = 1024 * 1024
/** The most lines accepted. */
export const LARGEST_SOURCE_LINES = 20_000

/** Why a file is not imported, as the report prints it. */
const IMPORT_REFUSALS = {
  empty: 'The file is empty.',
  huge: 'The file is too large to be one page of text.',
  'not-text': 'The file is not text in UTF-8.',
  'other-format': 'The file is not the plain text of a page.',
  'no-title': 'No title was found: no short line stands above the text.',
  unreadable: 'The file could not be read.',
} as const

export type ImportRefusalCode = keyof typeof IMPORT_REFUSALS

/** One file that was not imported. The import continues with the others. */
export type ImportRefusal = {
  readonly refusal: ImportRefusalCode
  readonly fileName: string
  readonly message: string
}

/** A refusal with its fixed message, followed by the facts of this file. */
export function refuseFile({
  code,
  fileName,
  facts,
}: {
  code: ImportRefusalCode
  fileName: string
  facts?: string
}): ImportRefusal {
  const message = facts ? `${IMPORT_REFUSALS[code]} ${facts}` : IMPORT_REFUSALS[code]
  return { refusal: code, fileName, message }
}

/** Distinguishes a refusal from a result. */
export const isImportRefusal = (value: object): value is ImportRefusal => 'refusal' in value
