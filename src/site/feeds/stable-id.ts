import { v5 } from 'uuid'

import type { ContentKind } from '@/domain/content-types'

/** Chosen once for this product; changing it would make feed readers show every item as new. */
const NAMESPACE = '7c9a2f0e-4a55-5b0c-9a3d-1f6d3a2b8e41'

/**
 * A stable id of an item for feed readers and calendars: a UUID (version 5, RFC 9562) of its kind
 * and database id. It depends on no title, address or host, so no edit can change it.
 */
export const stableUuid = ({ kind, id }: { kind: ContentKind; id: string }): string =>
  v5(`${kind}/${id}`, NAMESPACE)

/** `stableUuid` as a URI, which Atom and RSS require. */
export const stableUri = (item: { kind: ContentKind; id: string }): string =>
  `urn:uuid:${stableUuid(item)}`
