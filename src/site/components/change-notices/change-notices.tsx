import { Notice } from '@/site/components/notice/notice'
import type { ChangeView } from '@/site/views/change-view'

/** Corrections and updates, each with its date and what was changed. */
export function ChangeNotices({ changes }: { changes: readonly ChangeView[] }) {
  return changes.map((change) => (
    <Notice
      key={change.anchor}
      id={change.anchor}
      title={change.title}
      look={change.kind === 'correction' ? 'correction' : 'plain'}
    >
      {change.note.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </Notice>
  ))
}
