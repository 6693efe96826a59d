import { useState } from 'react'
import { flushSync } from 'react-dom'

import { CommentForm } from './comment-form'
import './comments.css'
import { CommentThread } from './thread'
import { type CommentsProps, useCommenting } from './use-commenting'

const NEW = 'new'

/** The private conversation about an item: open threads first, resolved ones collapsed. */
export function CommentThreads(props: CommentsProps) {
  const { threads, places, mayComment } = props
  const [writing, setWriting] = useState<string | null>(null)
  const { forgetProblem, ...commenting } = useCommenting(props)
  const open = threads.filter(({ isOpen }) => isOpen)
  const resolved = threads.filter(({ isOpen }) => !isOpen)

  const write = (thread: string) => {
    forgetProblem()
    setWriting(thread)
  }
  /** The button that opened the form is rendered again, and receives the focus. */
  const cancel = () => {
    flushSync(() => setWriting(null))
    document.getElementById(`write-${writing}`)?.focus()
  }
  const thread = (one: (typeof threads)[number]) => (
    <CommentThread
      key={one.first.id}
      thread={one}
      mayComment={mayComment}
      isWriting={writing === one.first.id}
      commenting={commenting}
      onWrite={() => write(one.first.id)}
      onDone={() => setWriting(null)}
      onCancel={cancel}
    />
  )

  return (
    <div className="workflow__part comments">
      <h3>
        Comments
        {open.length > 0 && <span className="state-mark state-mark--wait">{open.length} open</span>}
      </h3>
      <p className="quiet">Private: only staff read them.</p>
      {open.map(thread)}
      {resolved.length > 0 && (
        <details>
          <summary>{resolved.length} resolved</summary>
          <div className="comments__resolved">{resolved.map(thread)}</div>
        </details>
      )}
      {mayComment && writing === NEW && (
        <CommentForm
          title="Write a comment"
          places={places}
          commenting={commenting}
          onDone={() => setWriting(null)}
          onCancel={cancel}
        />
      )}
      {mayComment && writing !== NEW && (
        <button
          className="plain-button plain-button--small"
          type="button"
          id={`write-${NEW}`}
          onClick={() => write(NEW)}
        >
          Write a comment
        </button>
      )}
    </div>
  )
}
