import type { Payload, TypedUser } from 'payload'

import { CONTENT_KINDS, type ContentKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'

/** A public item that should have been reviewed by now. */
export type ReviewDue = {
  readonly kind: ContentKind
  readonly id: string
  readonly title: string
  readonly reviewOn: Instant
}

const AT_MOST = 20

type DueArgs = { payload: Payload; user: TypedUser; now: Date }

/** Public items past their review date, longest overdue first. */
export async function readReviewDue({ payload, user, now }: DueArgs): Promise<ReviewDue[]> {
  const due = await Promise.all(
    CONTENT_KINDS.map(async (kind) => {
      const { docs } = await payload.find({
        collection: kind,
        where: {
          and: [
            { _status: { equals: 'published' } },
            { state: { equals: 'published' } },
            { reviewOn: { less_than_equal: now.toISOString() } },
          ],
        },
        select: { title: true, reviewOn: true },
        sort: 'reviewOn',
        limit: AT_MOST,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        user,
      })
      return docs.map(({ id, title, reviewOn }) => ({
        kind,
        id: String(id),
        title: title || 'Untitled',
        reviewOn: reviewOn ?? now.toISOString(),
      }))
    }),
  )
  return due.flat().sort((a, b) => a.reviewOn.localeCompare(b.reviewOn))
}
