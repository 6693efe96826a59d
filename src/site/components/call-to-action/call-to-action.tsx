import { SubHeading } from '@/site/components/sub-heading/sub-heading'
import type { CallToActionView } from '@/site/views/call-to-action-view'
import type { HeadingLevel } from '@/site/views/text-view'

type Props = {
  callToAction: CallToActionView
  level?: HeadingLevel
  /** Warm on campaigns, cool elsewhere. */
  tone?: 'warm' | 'cool'
  /** A picture for the arch. Only at full page width: a column is too narrow for it. */
  art?: string | null
}

/** At most three actions, in the order a reader needs them: phone, form, dates. */
export function CallToAction({ callToAction, level = 2, tone = 'cool', art = null }: Props) {
  const { anchor, title, text, actions, note } = callToAction
  const titleId = `${anchor}-title`
  return (
    <section className={classNames(tone, art)} id={anchor} aria-labelledby={titleId}>
      <SubHeading level={level} id={titleId}>
        {title}
      </SubHeading>
      {text && <p className="cta__text">{text}</p>}
      <p className="cta__actions">
        {actions.map((action, index) => (
          <a
            key={action.href}
            className={`button ${index === 0 ? 'button--panel' : 'button--panel-quiet'}`}
            href={action.href}
          >
            {action.text}
          </a>
        ))}
      </p>
      {note && <p className="cta__note">{note}</p>}
      {art && (
        <div className="cta__art">
          <img src={art} alt="" width={720} height={560} loading="lazy" />
        </div>
      )}
    </section>
  )
}

const classNames = (tone: 'warm' | 'cool', art: string | null): string =>
  ['cta', tone === 'cool' && 'cta--cool', art && 'cta--art'].filter(Boolean).join(' ')
