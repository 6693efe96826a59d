/** A stored file's name: 128 random bits in hex, so that nobody can guess it or meet it again. */
const STORED = /^[0-9a-f]{32}\.[a-z0-9]{1,8}$/

/** Whether a name is one that the hub gave, and not one that a person chose. */
export const isStoredName = (name: string): boolean => STORED.test(name)

/** The ending of a name without its dot, in small letters; `bin` where it has none that can be kept. */
export function endingOf(name: string): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]
  return ending?.toLowerCase() ?? 'bin'
}

const LONGEST = 100

/**
 * The name under which a reader saves a file: what it was called when it was uploaded, with the name of
 * the size where it is one, and the ending of what is stored. Folders and control characters are gone.
 */
export function humanName(args: {
  /** As it was uploaded. */
  readonly originalName: string | null | undefined
  /** As it is stored. */
  readonly storedName: string
  /** `small`, for one of the sizes made of a picture. */
  readonly size?: string | null
}): string {
  const { originalName, storedName, size } = args
  const [bare = ''] = (originalName ?? '').split(/[\\/]/).slice(-1)
  const base = bare
    .replace(/\.[^.]*$/, '')
    .replace(/[\p{C}"<>:|?*]/gu, '')
    .trim()
    .slice(0, LONGEST)
  return `${base || 'file'}${size ? `-${size}` : ''}.${endingOf(storedName)}`
}

/** Names for files that stand side by side: the second of a name gets a number. */
export function namesApart(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1
    seen.set(name.toLowerCase(), count)
    return count === 1 ? name : name.replace(/(\.[^.]*)?$/, (ending) => `-${count}${ending}`)
  })
}

/** `inline; filename="kilns.jpg"; filename*=UTF-8''kilns.jpg` (RFC 6266, RFC 8187). */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${hexOf(mark)}`)
  return `inline; filename="${plain}"; filename*=UTF-8''${encoded}`
}

const hexOf = (mark: string): string => mark.charCodeAt(0).toString(16).toUpperCase()
