const MEGABYTE = 1024 * 1024

/**
 * What a request may contain, in bytes, by what reads it. Text is 1 MB: a long release has a
 * hundredth of that.
 */
export const TEXT_LIMIT = MEGABYTE
/** For the other fields of a file's form. */
export const FORM_OVERHEAD = MEGABYTE
/** Nesting of braces and brackets: rich text in the editor has about thirty levels. */
export const MOST_NESTED = 100

/** A body that is over its limit or malformed: its HTTP status and the message for its sender. */
export class BodyRefused extends Error {
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message)
  }
}

export const tooLarge = (limit: number) =>
  new BodyRefused(413, `This is too large to be taken: ${inMegabytes(limit)} MB at most.`)

/** Whole megabytes, for messages about a limit. */
export const inMegabytes = (bytes: number) => Math.max(1, Math.floor(bytes / MEGABYTE))

/**
 * The body, counted as it arrives, so that no more of it than the limit is ever held. Throws
 * BodyRefused: by its Content-Length before a byte is read or, where that is missing, by the count.
 */
export async function readWithin(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  refuseByLength(request, limit)
  const parts: Uint8Array[] = []
  let read = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    read += part.value.byteLength
    if (read > limit) {
      await reader?.cancel()
      throw tooLarge(limit)
    }
    parts.push(part.value)
  }
  return new Uint8Array(Buffer.concat(parts))
}

type Controller = TransformStreamDefaultController<Uint8Array>

export type CountedBody = {
  readonly body: ReadableStream<Uint8Array> | null
  /** Why the stream was aborted, once it was. */
  readonly refused: () => BodyRefused | undefined
}

/** Inspects each chunk of a body as it passes, and throws BodyRefused. */
type Looking = { look: (part: Uint8Array) => void; end: () => void }

/** A body that aborts where it is refused, for a file that must not be held in memory twice. */
export function countedBody(request: Request, limit: number, { look, end }: Looking): CountedBody {
  refuseByLength(request, limit)
  let read = 0
  let refused: BodyRefused | undefined
  const passing = (controller: Controller, pass: () => void) => {
    try {
      pass()
    } catch (error) {
      if (!(error instanceof BodyRefused)) throw error
      refused = error
      controller.error(error)
    }
  }
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform: (part, controller) =>
      passing(controller, () => {
        read += part.byteLength
        if (read > limit) throw tooLarge(limit)
        look(part)
        controller.enqueue(part)
      }),
    flush: (controller) => passing(controller, end),
  })
  return { body: request.body?.pipeThrough(counting) ?? null, refused: () => refused }
}

function refuseByLength(request: Request, limit: number): void {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
}

const OPENING = /["[\]{}]/g

/** Throws BodyRefused for JSON nested so deeply that a later reader would overflow its stack. */
export function refuseDeepJson(text: string): void {
  if (nestingOf(text) > MOST_NESTED)
    throw new BodyRefused(400, 'This is nested too deeply to be a document of this site.')
}

/**
 * Checks JSON before anything walks it, and throws BodyRefused also for what is not a JSON object.
 */
export function refuseBadJson(text: string): void {
  refuseDeepJson(text)
  const value = text ? parsed(text) : {}
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BodyRefused(400, 'This is not a document: a JSON object is needed.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new BodyRefused(400, 'This is not JSON.')
  }
}

function nestingOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (OPENING.lastIndex = 0; ;) {
    const found = OPENING.exec(text)
    if (!found) return deepest
    if (found[0] === '"') OPENING.lastIndex = endOfString(text, found.index)
    else if (found[0] === '[' || found[0] === '{') deepest = Math.max(deepest, (depth += 1))
    else depth -= 1
  }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at + 1
  }
  return text.length
}
