import { whenWords } from '@/cms/admin/when-words'
import { FieldLink } from '@/cms/admin/field-link'
import type { ThreadView } from '@/cms/comments/read-threads'
import type { CommentEntry } from '@/domain/comments/comments'

import { CommentForm } from './comment-form'
import type { Commenting } from './use-commenting'

type ThreadProps = {
  thread: ThreadView
  mayComment: boolean
  isWriting: boolean
  commenting: Commenting
  onWrite: () => void
  onDone: () => void
  onCancel: () => void
}

/** A comment, its replies, and the actions on it. */
export function CommentThread({ thread, mayComment, isWriting, commenting, ...on }: ThreadProps) {
  const { first, replies, about, isOpen } = thread
  return (
    <article className={isOpen ? 'thread' : 'thread thread--resolved'} aria-label={nameOf(thread)}>
      {first.act === 'request' && (
        <p className="thread__request">{isOpen ? 'Changes requested' : 'Changes were requested'}</p>
      )}
      {about && <About about={about} />}
      <Entry entry={first} />
      {replies.length > 0 && (
        <ol className="thread__replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <Entry entry={reply} />
            </li>
          ))}
        </ol>
      )}
      {isWriting && (
        <CommentForm
          title={`Answer ${first.authorName}`}
          parent={first.id}
          commenting={commenting}
          onDone={on.onDone}
          onCancel={on.onCancel}
        />
      )}
      {mayComment && !isWriting && (
        <Acts thread={thread} commenting={commenting} onAnswer={on.onWrite} />
      )}
    </article>
  )
}

const nameOf = ({ first, about }: ThreadView): string =>
  `${first.act === 'request' ? 'Request' : 'Comment'} by ${first.authorName}${about ? ` about ${about.label}` : ''}`

/** Links to the field; a block that has since gone is still named. */
const About = ({ about: { label, path } }: { about: NonNullable<ThreadView['about']> }) => (
  <p className="thread__about">
    About {path ? <FieldLink path={path}>{label}</FieldLink> : <>“{label}”, which has gone since</>}
  </p>
)

const DID: Partial<Record<CommentEntry['act'], string>> = {
  resolve: 'resolved this',
  reopen: 'opened this again',
}

const Entry = ({ entry: { id, act, authorName, at, words } }: { entry: CommentEntry }) => (
  <div id={`comment-${id}`} className="thread__entry" tabIndex={-1}>
    <p>
      <b>{authorName}</b> {DID[act]}{' '}
      <time className="quiet" dateTime={at}>
        {whenWords({ at, now: new Date() })}
      </time>
    </p>
    {words && <p className="thread__words">{words}</p>}
  </div>
)

type ActsProps = { thread: ThreadView; commenting: Commenting; onAnswer: () => void }

function Acts({ thread: { first, isOpen, mayResolve }, commenting, onAnswer }: ActsProps) {
  const turn = isOpen ? 'resolve' : 'reopen'
  const whose = <span className="only-heard"> what {first.authorName} wrote</span>
  return (
    <>
      {commenting.problem?.thread === first.id && (
        <p className="panel-form__error">{commenting.problem.words}</p>
      )}
      <p className="thread__acts">
        <button
          className="plain-button plain-button--small"
          type="button"
          id={`write-${first.id}`}
          onClick={onAnswer}
        >
          Answer{whose}
        </button>
        {(!isOpen || mayResolve) && (
          <button
            className="plain-button plain-button--small"
            type="button"
            aria-disabled={commenting.isBusy}
            onClick={() => void commenting.send({ act: turn, parent: first.id })}
          >
            {isOpen ? 'Resolve' : 'Open again'}
            {whose}
          </button>
        )}
      </p>
      {isOpen && !mayResolve && (
        <p className="quiet">{first.authorName} or another approver resolves it.</p>
      )}
    </>
  )
}
