import { MoveButton, type MoveItemProps } from './transition-button'
import { MoveForm } from './transition-form'
import { isForOthers, reasonsAgainst } from '@/cms/admin/workflow-panel/transition-words'

/** One move: its button with what happens next, or why it cannot be pressed. */
export function MoveItem(props: MoveItemProps) {
  const { move, isOpen, refused, onMake } = props
  if (isOpen) return <OpenMove {...props} />
  const id = `workflow-${move.transition}`
  const reasons = reasonsAgainst(move)
  return (
    <li>
      <MoveButton {...props} id={id} isRefused={reasons.length > 0} onMake={onMake} />
      <div id={`${id}-why`} className="moves__why">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {!isForOthers(move) && <p className="quiet">{move.effect}</p>}
        {!isForOthers(move) && move.consequence && <p>{move.consequence}</p>}
      </div>
      {refused.length > 0 && (
        <ul className="moves__refused">
          {refused.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

const OpenMove = ({ move, view, refused, isHeldUp, holdUpId, onToggle, onMake }: MoveItemProps) => (
  <li>
    <MoveForm
      move={move}
      view={view}
      refusals={refused}
      isHeldUp={isHeldUp}
      holdUpId={holdUpId}
      onMake={(values) => onMake(move.transition, values)}
      onCancel={() => onToggle(null)}
    />
  </li>
)
