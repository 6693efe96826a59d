import type { Payload, TypedUser } from 'payload'

type NamesArgs = { payload: Payload; user: TypedUser; ids: readonly string[] }

/** Colleagues' names, by account id. */
export async function readNames({ payload, user, ids }: NamesArgs): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
