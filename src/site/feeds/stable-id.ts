import { createHash } from 'node:crypto'

import type { ContentKind } from '@/domain/content-types'

/** Chosen once for this product; another value would make every reader see every item anew. */
const NAMESPACE = '7c9a2f0e-4a55-5b0c-9a3d-1f6d3a2b8e41'

/**
 * The name of an item for feed readers and calendars: a UUID (version 5, RFC 9562) of its kind and
 * database id. It holds no title, address or host, so nothing an editor changes can change it.
 */
export function stableUuid({ kind, id }: { kind: ContentKind; id: string }): string {
  const space = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')
  const hash = createHash('sha1').update(space).update(`${kind}/${id}`).digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join('-')
}

/** As `stableUuid`, as the URI that Atom and RSS ask for. */
export const stableUri = (item: { kind: ContentKind; id: string }): string =>
  `urn:uuid:${stableUuid(item)}`
