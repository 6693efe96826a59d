import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Media } from '@/cms/generated/payload-types'
import { askRoute } from './routes'

/** What `/media/NAME` answers, to somebody who is not signed in unless the headers say so. */
export async function askForFile(
  name: string,
  { method = 'GET', headers }: { method?: 'GET' | 'HEAD'; headers?: Record<string, string> } = {},
): Promise<Response> {
  const { GET } = await import('@/app/(feeds-and-downloads)/media/[name]/route')
  const handler: typeof GET = (request, context) =>
    GET(new Request(request.url, { method, headers: request.headers }), context)
  return askRoute(handler, { path: `/media/${name}`, params: { name }, headers })
}

export const publicStatus = async (name: string): Promise<number> => {
  const answer = await askForFile(name)
  await answer.arrayBuffer() // closes the file
  return answer.status
}

/** Left out where the picture is smaller than it. */
type Size = { readonly filename?: string | null }

/** The names of all that is stored of a picture: the file and its sizes. */
export const filesOf = ({ filename, sizes }: Media): string[] => [
  ...(filename ? [filename] : []),
  ...Object.values<Size | null | undefined>(sizes ?? {}).flatMap((size) => size?.filename || []),
]

/** Every file of the media folder with the SHA-256 of its bytes; folders in it are left out. */
export function mediaFolder(): Record<string, string> {
  const folder = process.env.MEDIA_DIR ?? ''
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
  return Object.fromEntries(
    names.map((name) => [name, hash('sha256', readFileSync(path.join(folder, name)))]),
  )
}
