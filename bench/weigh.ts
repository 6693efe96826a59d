import { gzipSync } from 'node:zlib'

/** The size of a page and its assets, in bytes. */
export type Weight = {
  readonly plain: number
  readonly gzip: number
  /** All scripts that it loads, uncompressed. */
  readonly scripts: number
}

export type Weighed = { readonly weight: Weight; readonly body: Buffer }

/** Fetches a page and measures its size. Throws unless its status is 200. */
export async function weigh(origin: string, path: string): Promise<Weighed> {
  const body = await read(new URL(path, origin))
  const scripts = [...body.toString('utf8').matchAll(/<script[^>]+src="([^"]+)"/g)]
  const sizes = await Promise.all(
    scripts.map(async ([, address = '']) => (await read(new URL(address, origin))).byteLength),
  )
  const weight = {
    plain: body.byteLength,
    gzip: gzipSync(body).byteLength,
    scripts: sizes.reduce((sum, size) => sum + size, 0),
  }
  return { weight, body }
}

async function read(address: URL): Promise<Buffer> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address.href} answered ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}
