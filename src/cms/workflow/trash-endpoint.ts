import { addDataAndFileToRequest, type Endpoint, type PayloadRequest, type Where } from 'payload'

import { isTrashing } from '@/cms/guards/trash'
import type { ContentKind } from '@/domain/content-types'

const MOST_AT_ONCE = 500

/**
 * `PATCH /api/KIND?where=…`, with which the editor's lists move many items to the trash or restore
 * them. No other bulk edit is allowed; each item passes the same guard as on its own.
 */
export const trashEndpoint = (kind: ContentKind): Endpoint => ({
  path: '/',
  method: 'patch',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const data = { ...req.data }
    const trash = req.query.trash === 'true'
    const where = req.query.where as Where | undefined // parsed by Payload
    if (!req.user || !where || !isTrashing({ data, trash })) return refused()
    const { docs } = await req.payload.find({
      collection: kind,
      where,
      trash,
      limit: MOST_AT_ONCE,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    return answer(await moveEach({ req, kind, ids: docs.map(({ id }) => id), data, trash }))
  },
})

const refused = () =>
  Response.json({ errors: [{ message: 'Change one at a time.' }] }, { status: 403 })

type MoveArgs = {
  req: PayloadRequest
  kind: ContentKind
  ids: readonly string[]
  data: Record<string, unknown>
  trash: boolean
}
type Moved = { docs: object[]; errors: { id: string; message: string }[] }

async function moveEach({ req, kind, ids, data, trash }: MoveArgs): Promise<Moved> {
  const moved: Moved = { docs: [], errors: [] }
  for (const id of ids) {
    const write = { collection: kind, id, data, trash, depth: 0, overrideAccess: false, req }
    try {
      moved.docs.push(await req.payload.update(write))
    } catch (error) {
      moved.errors.push({ id, message: error instanceof Error ? error.message : String(error) })
    }
  }
  return moved
}

function answer({ docs, errors }: Moved): Response {
  const [first] = errors
  const message = first ? `${first.message} (${docs.length} done)` : `Done: ${docs.length}.`
  return Response.json({ docs, errors, message }, { status: docs.length || !first ? 200 : 409 })
}
