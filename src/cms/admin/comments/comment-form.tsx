import { useEffect, useId, useRef, useState } from 'react'

import type { CommentPlace } from '@/cms/comments/comment-places'
import { useColleagues } from '@/cms/admin/use-colleagues'
import { NO_FORM } from '@/cms/admin/no-form'

import type { Commenting } from './use-commenting'

type CommentFormProps = {
  title: string
  /** What it can be about; a reply is about the same as its thread. */
  places?: readonly CommentPlace[]
  parent?: string
  commenting: Commenting
  onDone: () => void
  onCancel: () => void
}

/**
 * The text, what it is about, and colleagues to notify. Not a form element: it is nested in
 * Payload's.
 */
export function CommentForm(props: CommentFormProps) {
  const { title, places, parent, commenting, onDone, onCancel } = props
  const [words, setWords] = useState('')
  const [field, setField] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const { problem } = commenting
  const isRefused = problem?.thread === parent && problem !== null
  useEffect(() => area.current?.focus(), [])

  const send = async () => {
    const about = field ? { field } : {}
    if (await commenting.send({ act: 'comment', words, ...(parent ? { parent } : about) })) onDone()
    else area.current?.focus()
  }
  const mention = (name: string) => {
    setWords((known) => `${known}${known && !/\s$/.test(known) ? ' ' : ''}@${name} `)
    area.current?.focus()
  }

  return (
    <div className="panel-form" role="group" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{title}</h4>
      {places && <About id={`${id}-about`} places={places} value={field} onChoose={setField} />}
      <div className="panel-form__field">
        <label htmlFor={`${id}-words`}>{parent ? 'Your answer' : 'Your comment'}</label>
        {isRefused && (
          <p className="panel-form__error" id={`${id}-problem`}>
            <span className="only-heard">Error: </span>
            {problem.words}
          </p>
        )}
        <textarea
          id={`${id}-words`}
          rows={4}
          form={NO_FORM}
          ref={area}
          value={words}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? `${id}-problem` : undefined}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <Mention id={`${id}-mention`} onChoose={mention} />
      <p className="panel-form__buttons">
        <button
          className="plain-button plain-button--main"
          type="button"
          aria-disabled={commenting.isBusy}
          onClick={() => void send()}
        >
          {parent ? 'Answer' : 'Comment'}
        </button>
        <button className="plain-button" type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </div>
  )
}

type AboutProps = {
  id: string
  places: readonly CommentPlace[]
  value: string
  onChoose: (path: string) => void
}

const About = ({ id, places, value, onChoose }: AboutProps) => (
  <div className="panel-form__field">
    <label htmlFor={id}>About</label>
    <select id={id} form={NO_FORM} value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">All of it</option>
      {places.map(({ path, label }) => (
        <option key={path} value={path}>
          {label}
        </option>
      ))}
    </select>
  </div>
)

/** Inserts `@` and a name into the text, which mentions that colleague; typing it works as well. */
function Mention({ id, onChoose }: { id: string; onChoose: (name: string) => void }) {
  const colleagues = useColleagues()
  return (
    <div className="panel-form__field">
      <label htmlFor={id}>
        Mention a colleague <span className="quiet">(optional)</span>
      </label>
      <p className="quiet" id={`${id}-help`}>
        Puts @ and the name into your words. They get a mail.
      </p>
      <select
        id={id}
        form={NO_FORM}
        value=""
        aria-describedby={`${id}-help`}
        onChange={(event) => event.target.value && onChoose(event.target.value)}
      >
        <option value="">Choose a name</option>
        {colleagues.map(({ id: account, name }) => (
          <option key={account} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
