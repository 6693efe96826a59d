import { Notice } from '@/site/components/notice/notice'
import type { RelatedView } from '@/site/views/related-view'
import type { WithdrawalView } from '@/site/views/withdrawal-view'

type Props = {
  withdrawal: WithdrawalView
  /** `this story`, `this campaign` */
  what: string
  /** Follow-ups, to read instead. */
  instead?: readonly RelatedView[]
  /** False if the date is already below the headline. */
  isDated?: boolean
}

/** The first element after the H1: the public reason for the withdrawal. */
export function WithdrawnNotice({ withdrawal, what, instead = [], isDated = true }: Props) {
  return (
    <Notice id="withdrawn" title={`We have withdrawn ${what}`} look="withdrawn">
      {withdrawal.reason.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      {isDated && (
        <p>
          Withdrawn: <time dateTime={withdrawal.date.iso}>{withdrawal.date.text}</time>.
        </p>
      )}
      {instead.map(({ href, text, detail }) => (
        <p key={text}>
          Read instead: {href ? <a href={href}>{text}</a> : text}
          {detail && `, ${detail}`}.
        </p>
      ))}
    </Notice>
  )
}
