import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Media } from '@/cms/generated/payload-types'

import { askRoute } from './routes'

/** Requests `/media/NAME`, anonymously unless the headers contain a session. */
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
  await answer.arrayBuffer() // reading the body closes the file
  return answer.status
}

/** Absent if the original is smaller than this size. */
type Size = { readonly filename?: string | null }

/** The names of a picture's files: the original and its sizes. */
export const filesOf = ({ filename, sizes }: Media): string[] => [
  ...(filename ? [filename] : []),
  ...Object.values<Size | null | undefined>(sizes ?? {}).flatMap((size) => size?.filename || []),
]

/** SHA-256 of every file in the media folder, by name; subfolders are left out. */
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
