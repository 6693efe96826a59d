type UploadType = {
  readonly name: string
  /** Whether the bytes start with this file type's signature. */
  readonly isBegunBy: (bytes: Uint8Array) => boolean
}

const startsWith = (bytes: Uint8Array, mark: readonly number[], at = 0): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte)

const ascii = (mark: string): number[] => [...mark].map((letter) => letter.charCodeAt(0))

/** PDF readers ignore up to this many bytes before the signature. */
const PDF_HEAD = 1024

/** The file types that may be uploaded, by media type. */
export const UPLOAD_TYPES = {
  'image/jpeg': { name: 'JPEG', isBegunBy: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]) },
  'image/png': { name: 'PNG', isBegunBy: (bytes) => startsWith(bytes, [0x89, ...ascii('PNG')]) },
  'image/webp': {
    name: 'WebP',
    isBegunBy: (bytes) => startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8),
  },
  'application/pdf': {
    name: 'PDF',
    isBegunBy: (bytes) => String.fromCharCode(...bytes.subarray(0, PDF_HEAD)).includes('%PDF-'),
  },
} as const satisfies Record<string, UploadType>

const NAMES = Object.values(UPLOAD_TYPES).map(({ name }) => name)
const ALLOWED = `${NAMES.slice(0, -1).join(', ')} or ${NAMES.at(-1)}`

const MEGABYTE = 1024 * 1024

type UploadedFile = {
  readonly name: string
  readonly size: number
  readonly bytes: Uint8Array
}

/**
 * Why a file is refused, in a sentence that lists the accepted types; null if it is accepted.
 * Checks the bytes: a name proves nothing.
 */
export function uploadIssue(
  { name, size, bytes }: UploadedFile,
  limitMegabytes: number,
): { readonly status: 400 | 413; readonly message: string } | null {
  if (size > limitMegabytes * MEGABYTE) {
    const is = (size / MEGABYTE).toFixed(1)
    const message = `${name} is ${is} MB. The limit is ${limitMegabytes} MB: save a smaller copy and try again.`
    return { status: 413, message }
  }
  if (Object.values(UPLOAD_TYPES).some(({ isBegunBy }) => isBegunBy(bytes))) return null
  const message = `${name} cannot be used here. Upload a file of type ${ALLOWED}, of at most ${limitMegabytes} MB.`
  return { status: 400, message }
}
