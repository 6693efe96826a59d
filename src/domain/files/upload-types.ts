type UploadType = {
  readonly name: string
  /** Whether bytes begin as a file of this type does. */
  readonly isBegunBy: (bytes: Uint8Array) => boolean
}

const startsWith = (bytes: Uint8Array, mark: readonly number[], at = 0): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte)

const ascii = (mark: string): number[] => [...mark].map((letter) => letter.charCodeAt(0))

/** Readers of PDF take what stands before the mark for nothing, up to here. */
const PDF_HEAD = 1024

/** What may be uploaded, by its media type. */
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

/** Why a file cannot be taken, in words, with what can be; null where it can. A name proves nothing. */
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
