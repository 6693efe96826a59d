const CLASSES = { plain: 'tag', changed: 'tag tag--changed', off: 'tag tag--off' }

/** A status label. `changed` for corrected or moved, `off` for withdrawn or cancelled. */
export function Tag({ text, look = 'plain' }: { text: string; look?: keyof typeof CLASSES }) {
  return <span className={CLASSES[look]}>{text}</span>
}
