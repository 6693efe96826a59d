import { type AuditHead, headText } from './audit-heads'

type HeadMail = {
  readonly head: AuditHead
  /** The London day: 2026-11-26. */
  readonly today: string
  /** What is wrong with the trail, in a sentence; null if it is intact. */
  readonly problem: string | null
  /** The address of the site. */
  readonly site: string
}

/** The daily mail with the newest audit event, for a copy away from the database. */
export function headMail({ head, today, problem, site }: HeadMail): {
  readonly subject: string
  readonly text: string
} {
  const text = headText(head)
  return {
    subject: problem
      ? `Audit trail is not as it was left: ${today}`
      : `Audit trail: event ${head.sequence} of ${today}`,
    text: [
      ...(problem ? [problem, 'Find out why before anything is accepted.'] : []),
      `The newest event in the audit trail of ${site} is ${text}`,
      'Keep this mail where nobody who runs the database can reach it. To see later whether the trail still has this event:',
      `npm run audit:verify -- --expect ${text}`,
    ].join('\n\n'),
  }
}
