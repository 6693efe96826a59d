import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF in drawing order, a line for each text operator. Only for files by pdfkit: fonts
 * with a ToUnicode table of four-digit codes, text as `[<0001> 0] TJ`.
 */
export function pdfWords(bytes: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(bytes))
  const fonts = new Map<string, Map<string, string>>()
  for (const { text } of objects.values())
    for (const [, name = '', id = ''] of text.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.text ?? '')?.[1]
      fonts.set(name, charactersIn(objects.get(table ?? '')?.stream ?? ''))
    }
  const pages = [...objects.values()].filter(({ stream }) => / Tf\s/.test(stream))
  return pages.flatMap(({ stream }) => wordsIn(stream, fonts))
}

type PdfObject = { readonly text: string; readonly stream: string }

function objectsOf(file: Buffer): Map<string, PdfObject> {
  const text = file.toString('latin1')
  const objects = text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)
  return new Map(
    [...objects].map(([, id = '', body = '']) => {
      const stream = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(body)?.[1] ?? ''
      const isPacked = body.includes('/FlateDecode') && stream !== ''
      const packed = Buffer.from(stream, 'latin1')
      return [
        id,
        { text: body, stream: isPacked ? inflateSync(packed).toString('latin1') : stream },
      ]
    }),
  )
}

function charactersIn(table: string): Map<string, string> {
  const characters = new Map<string, string>()
  for (const [, from = '0', list = ''] of table.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g))
    [...list.matchAll(/<(\w+)>/g)].forEach(([, hex = ''], at) => {
      const code = (parseInt(from, 16) + at).toString(16).padStart(4, '0')
      characters.set(code, Buffer.from(hex, 'hex').swap16().toString('utf16le'))
    })
  return characters
}

function wordsIn(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>) {
  const words: string[] = []
  let font: ReadonlyMap<string, string> | undefined
  for (const [, name, shown = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name)
    else
      words.push(
        [...shown.matchAll(/<(\w+)>/g)]
          .flatMap(([, hex = '']) => hex.match(/\w{4}/g) ?? [])
          .map((code) => font?.get(code) ?? '')
          .join(''),
      )
  }
  return words
}
