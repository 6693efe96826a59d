import { contentType, type ContentKind } from '@/domain/content-types'
import { dateAndTime } from '@/domain/dates'
import type { Actor, Role } from '@/domain/permissions'

import type { TransitionInput } from './decide-transition'
import { withdrawalWords } from './withdrawal-words'
import type { TransitionName } from './workflow'

/** The topics a person can choose mail about, with the label of each box. */
export const MAIL_TOPICS = {
  handovers: 'Something waits for my review or confirmation',
  changes: 'Changes are requested in what I wrote, or a proposal of mine was sent back',
  comments: 'A comment names me, or answers what I wrote in one',
  published: 'What I wrote went out, was withdrawn or was unpublished; a proposal was confirmed',
  failures: 'Something scheduled could not go out',
  digest: 'Once a day: what is overdue',
} as const

export type MailTopic = keyof typeof MAIL_TOPICS

/** The recipients of a mail: accounts by id, or holders of a role or roles, minus exceptions. */
export type Audience =
  | { readonly ids: readonly string[] }
  | { readonly role: Role; readonly except: readonly string[] }
  | { readonly roles: readonly Role[]; readonly except: readonly string[] }

export type WorkflowMail = {
  readonly topic: MailTopic
  readonly to: Audience
  readonly subject: string
  readonly text: string
  /** Contains information shown nowhere else, so it ignores the recipients' mail preferences. */
  readonly isAlwaysSent?: true
}

export type MailedTransition = {
  readonly transition: TransitionName | 'schedule-failed'
  readonly kind: ContentKind
  readonly title: string
  /** Absolute address of the item in the editor. */
  readonly address: string
  readonly actor: Pick<Actor, 'id' | 'name'>
  /** Who wrote it since it was last public, read before the transition clears them. */
  readonly authorIds: readonly string[]
  /** Everyone with a part in it, pictures included, who therefore may not sign it off. */
  readonly partIds: readonly string[]
  readonly reviewer?: string | null
  readonly dueAt?: string | null
  readonly scheduledBy?: string | null
  readonly problem?: string | null
  /** Whether a takedown has cancelled the approval of a revision in progress, and any schedule. */
  readonly endsSignedOff?: boolean
  readonly input: TransitionInput
}

/** The mail for a transition; none for most. Plain text, one action, a link to it. */
export function workflowMails(made: MailedTransition): WorkflowMail[] {
  return MAILS[made.transition]?.(made) ?? []
}

type Maker = (made: MailedTransition) => WorkflowMail[]

const MAILS: Partial<Record<MailedTransition['transition'], Maker>> = {
  submit: (of) => [
    mail(of, 'handovers', waitingFor(of), `Please review: ${of.title}`, [
      `${of.actor.name} has submitted this ${kindOf(of)} for review.`,
      of.input.comment ? `A note for you: ${of.input.comment}` : '',
      of.dueAt ? `It is due by ${dateAndTime(of.dueAt)}, London time.` : '',
    ]),
  ],
  'request-changes': (of) => [
    mail(of, 'changes', authors(of), `Changes requested: ${of.title}`, [
      `${of.actor.name} asks for changes:`,
      of.input.comment ?? '',
    ]),
  ],
  publish: (of) => [went(of, 'Published', 'has published this')],
  'publish-as-scheduled': (of) => [went(of, 'Published as scheduled', 'has published this')],
  'publish-urgently': (of) => [
    went(of, 'Published urgently', 'has published this urgently'),
    mail(
      of,
      'handovers',
      { role: 'approver', except: whoMayNot(of) },
      `Please confirm: ${of.title}`,
      [
        `${of.actor.name} has published this ${kindOf(of)} urgently, without approval. It is public.`,
        `The reason given: ${of.input.reason ?? 'none'}`,
        'Read it and confirm it, or withdraw it.',
      ],
    ),
  ],
  withdraw: (of) => {
    const { label, own } = withdrawalWords(of.input)
    return [went(of, 'Withdrawn', `has withdrawn this: ${label}`), ...toConfirm(of, own)]
  },
  unpublish: (of) => [went(of, 'Unpublished', 'has unpublished this')],
  'schedule-failed': (of) =>
    [
      { ids: unique([...of.authorIds, of.scheduledBy]) },
      { role: 'approver' as const, except: unique([...of.authorIds, of.scheduledBy]) },
    ].map((to) =>
      mail(of, 'failures', to, `Did not go out: ${of.title}`, [
        `This ${kindOf(of)} was to go out by now, and could not:`,
        of.problem ?? '',
        'It is tried again, each time after a longer wait. Put it right, or publish it by hand.',
      ]),
    ),
}

/** Asks a second person to confirm the notice's own text. */
const toConfirm = (of: MailedTransition, words: string | null): WorkflowMail[] =>
  words
    ? [
        mail(
          of,
          'handovers',
          { role: 'approver', except: [of.actor.id] },
          `Please confirm the notice: ${of.title}`,
          [
            `${of.actor.name} has withdrawn this ${kindOf(of)} and wrote these words for its notice. Readers see them once you have confirmed them.`,
            words,
          ],
        ),
      ]
    : []

const waitingFor = (of: MailedTransition): Audience =>
  of.reviewer ? { ids: [of.reviewer] } : { role: 'approver', except: whoMayNot(of) }

/** Excluded from requests for sign-off, since they had a part in it and would be refused. */
const whoMayNot = ({ actor, authorIds, partIds }: MailedTransition): string[] =>
  unique([actor.id, ...authorIds, ...partIds])

const authors = ({ authorIds, actor }: MailedTransition): Audience => ({
  ids: authorIds.filter((id) => id !== actor.id),
})

const went = (of: MailedTransition, subject: string, did: string): WorkflowMail =>
  mail(of, 'published', authors(of), `${subject}: ${of.title}`, [
    `${of.actor.name} ${did}.`,
    of.endsSignedOff
      ? 'The revision of it that was approved is a draft again, and goes out at no set time: submit it once more if it is still wanted.'
      : '',
  ])

const kindOf = ({ kind }: MailedTransition): string => contentType(kind).singular.toLowerCase()

const unique = (ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id): id is string => Boolean(id))),
]

const mail = (
  of: MailedTransition,
  topic: MailTopic,
  to: Audience,
  subject: string,
  lines: readonly string[],
): WorkflowMail => ({
  topic,
  to,
  subject,
  text: [...lines.filter(Boolean), of.address].join('\n\n'),
})
