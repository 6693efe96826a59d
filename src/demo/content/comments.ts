import type { Colleague } from '@/demo/accounts'
import type { ContentKind } from '@/domain/content-types'
import type { CommentAct } from '@/domain/comments/comments'

export type DemoReply = {
  readonly by: Colleague
  readonly act?: Exclude<CommentAct, 'request'>
  readonly words?: string
}

/** The first comment of a thread and its replies. Names after an @ are those of the accounts. */
type DemoComment = DemoReply & {
  readonly kind: ContentKind
  readonly slug: string
  readonly words: string
  /** The path of a field; without it, the comment is about the whole item. */
  readonly field?: string
  readonly replies?: readonly DemoReply[]
}

export const DEMO_COMMENTS: readonly DemoComment[] = [
  {
    kind: 'news-releases',
    slug: 'flooding-beside-the-canal-in-longport',
    by: 'legal',
    field: 'body.0',
    words: '@Callum Reid, who decides that homes have to be left? If we say so, name them.',
    replies: [{ by: 'duty-officer', words: 'The fire service. I will ask how they want it put.' }],
  },
  {
    kind: 'news-releases',
    slug: 'flooding-beside-the-canal-in-longport',
    by: 'approver',
    field: 'title',
    words: 'Can we name a street as well? People search for it.',
    replies: [
      {
        by: 'duty-officer',
        words: 'It is 3 streets so far, and more by tonight. Longport is safe to say.',
      },
      { by: 'approver', act: 'resolve' },
    ],
  },
  {
    kind: 'news-releases',
    slug: 'road-safety-week-at-schools',
    by: 'approver',
    words: '@Will Deakin, this one is yours. The schools have agreed the dates.',
  },
]
