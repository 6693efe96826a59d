import { v5 } from 'uuid'

import type { ContentKind } from '@/domain/content-types'

/** Chosen once for this product; another value would make every reader see every item anew. */
const NAMESPACE = '7c9a2f0e-4a55-5b0c-9a3d-1f6d3a2b8e41'

/**
 * The name of an item for feed readers and calendars: a UUID (version 5, RFC 9562) of its kind and
 * database id. It holds no title, address or host, so nothing an editor changes can change it.
 */
export const stableUuid = ({ kind, id }: { kind: ContentKind; id: string }): string =>
  v5(`${kind}/${id}`, NAMESPACE)

/** As `stableUuid`, as the URI that Atom and RSS ask for. */
export const stableUri = (item: { kind: ContentKind; id: string }): string =>
  `urn:uuid:${stableUuid(item)}`
