import { BodyRefused, refuseBadJson, refuseDeepJson, TEXT_LIMIT, tooLarge } from './body-limits'

const LONGEST_HEAD = 16 * 1024
const NOT_A_FORM = 'This is not a form.'

/** Only what Payload's form parser accepts too: it answers any other `multipart/` type with 500. */
const FORM_TYPE = /^multipart\/form-data; ?boundary=("?)([\w'+.-]{1,70})\1$/

/**
 * As browsers write a part's header, so that Payload's parser finds the same name and file in it.
 */
const DISPOSITION =
  /^content-disposition: form-data; name="([^"\\]+)"(?:; filename="((?:[^"\\]|\\.)*)")?(?:; filename\*=[\w'%.!#$&+^`|~-]+)?$/i
const OF_A_PART = /^content-(?:length|transfer-encoding|type): .*$/i

type Reading = 'head' | 'text' | 'file' | 'nothing'

/**
 * Checks a `multipart/form-data` body (RFC 7578) as it streams: the editor sends a document as JSON
 * along with its file. The file is not buffered. Throws BodyRefused for a malformed form, for text
 * over its limit or nested too deeply, for a document that is not JSON, and for text in place of a
 * file, which Payload takes for the name of a stored file to copy.
 */
export class MultipartCheck {
  readonly #mark: string
  /** What has not been checked yet. The first boundary has no line break before it. */
  #rest = Buffer.from('\r\n')
  #reading: Reading = 'file'
  #isDocument = false
  #text: Buffer[] = []
  #textBytes = 0

  constructor(type: string) {
    const boundary = FORM_TYPE.exec(type)?.[2]
    if (!boundary) throw new BodyRefused(400, NOT_A_FORM)
    this.#mark = `\r\n--${boundary}`
  }

  look = (bytes: Uint8Array): void => {
    if (this.#reading === 'nothing') return
    this.#rest = Buffer.concat([this.#rest, bytes])
    while (this.#reading === 'head' ? this.#readHead() : this.#readPart());
  }

  end = (): void => {
    if (this.#reading !== 'nothing') throw new BodyRefused(400, NOT_A_FORM)
  }

  /** Returns whether there is more to check, as `#readPart` does. */
  #readHead(): boolean {
    if (this.#rest.subarray(0, 2).toString() === '--') {
      this.#reading = 'nothing'
      return false
    }
    const end = this.#rest.indexOf('\r\n\r\n')
    if ((end < 0 ? this.#rest.length : end) > LONGEST_HEAD) throw new BodyRefused(400, NOT_A_FORM)
    if (end < 0) return false
    const { name, isFile } = readHead(this.#take(end).toString())
    this.#isDocument = name === '_payload'
    this.#reading = isFile ? 'file' : 'text'
    this.#take(2) // the boundary after an empty part starts with the line break left here
    return true
  }

  #readPart(): boolean {
    const end = this.#rest.indexOf(this.#mark)
    const isWhole = end >= 0
    const bytes = this.#take(isWhole ? end : Math.max(0, this.#rest.length - this.#mark.length))
    if (this.#reading === 'text') this.#keep(bytes)
    if (!isWhole) return false
    if (this.#reading === 'text') this.#refuseBadText()
    this.#take(this.#mark.length)
    this.#reading = 'head'
    return true
  }

  #keep(bytes: Buffer): void {
    this.#textBytes += bytes.length
    if (this.#textBytes > TEXT_LIMIT) throw tooLarge(TEXT_LIMIT)
    this.#text.push(bytes)
  }

  #refuseBadText(): void {
    const text = Buffer.concat(this.#text).toString()
    this.#text = []
    this.#textBytes = 0
    if (this.#isDocument) refuseBadJson(text)
    else refuseDeepJson(text)
  }

  #take(count: number): Buffer {
    const taken = this.#rest.subarray(0, count)
    this.#rest = this.#rest.subarray(count)
    return taken
  }
}

type Head = { readonly name: string; readonly isFile: boolean }

/**
 * `head` is what is between a boundary and the empty line, with the line break after the boundary.
 */
function readHead(head: string): Head {
  const [afterMark, ...lines] = head.split('\r\n')
  const [found, ...more] = lines.map((line) => DISPOSITION.exec(line)).filter((match) => match)
  const others = lines.filter((line) => !DISPOSITION.test(line))
  const isText = lines.every((line) => !/\p{Cc}/u.test(line))
  if (afterMark !== '' || !isText || !found?.[1] || more.length > 0 || !others.every(isOfAPart))
    throw new BodyRefused(400, NOT_A_FORM)
  const [, name, fileName] = found
  const isFile = Boolean(fileName) || found[0].includes('; filename*=')
  if (name === 'file' && !isFile) throw new BodyRefused(400, 'The file is missing.')
  return { name, isFile }
}

const isOfAPart = (line: string): boolean => OF_A_PART.test(line)
