import { isForOthers, reasonsAgainst } from '@/cms/admin/workflow-panel/transition-words'

import { TransitionButton, type TransitionItemProps } from './transition-button'
import { TransitionForm } from './transition-form'

/** One transition: its button with what happens next, or why it is disabled. */
export function TransitionItem(props: TransitionItemProps) {
  const { offered, isOpen, refused, onMake } = props
  if (isOpen) return <OpenTransitionItem {...props} />
  const id = `workflow-${offered.transition}`
  const reasons = reasonsAgainst(offered)
  return (
    <li>
      <TransitionButton {...props} id={id} isRefused={reasons.length > 0} onMake={onMake} />
      <div id={`${id}-why`} className="transitions__why">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {!isForOthers(offered) && <p className="quiet">{offered.effect}</p>}
        {!isForOthers(offered) && offered.consequence && <p>{offered.consequence}</p>}
      </div>
      {refused.length > 0 && (
        <ul className="transitions__refused">
          {refused.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

const OpenTransitionItem = ({
  offered,
  view,
  refused,
  isHeldUp,
  refusalNoticeId,
  onToggle,
  onMake,
}: TransitionItemProps) => (
  <li>
    <TransitionForm
      offered={offered}
      view={view}
      refusals={refused}
      isHeldUp={isHeldUp}
      refusalNoticeId={refusalNoticeId}
      onMake={(values) => onMake(offered.transition, values)}
      onCancel={() => onToggle(null)}
    />
  </li>
)
