import { useEffect, useRef, useState } from 'react'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import type { CommentPlace } from '@/cms/comments/comment-places'
import type { ThreadView } from '@/cms/comments/read-threads'

import { type NewComment, postComment } from './post-comment'

export type CommentsProps = {
  readonly threads: readonly ThreadView[]
  readonly places: readonly CommentPlace[]
  readonly mayComment: boolean
  readonly onKept: () => void
}

type Sent = Pick<NewComment, 'act' | 'words' | 'parent' | 'field'>

type Problem = { readonly thread: string | undefined; readonly words: string }

export type Commenting = {
  /** Returns whether it was saved; if not, `problem` has the reason and the thread. */
  readonly send: (comment: Sent) => Promise<boolean>
  readonly problem: Problem | null
  readonly isBusy: boolean
}

/** Saves comments on the open item, and moves the focus to each once it is shown. */
export function useCommenting({ threads, onKept }: Pick<CommentsProps, 'threads' | 'onKept'>) {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const wanted = useRef<string | null>(null)

  useEffect(() => {
    wanted.current ??= linkedComment()
    const entry = wanted.current && document.getElementById(wanted.current)
    if (!entry) return
    wanted.current = ''
    entry.closest('details')?.setAttribute('open', '')
    entry.focus()
  }, [threads])

  const send: Commenting['send'] = async (sent) => {
    if (isBusy) return false
    setIsBusy(true)
    setProblem(null)
    const about = { itemKind: String(collectionSlug), itemId: String(id) }
    const kept = await postComment(`${config.routes.api}/comments`, { ...about, ...sent })
    setIsBusy(false)
    if ('problem' in kept) {
      setProblem({ thread: sent.parent, words: kept.problem })
      return false
    }
    wanted.current = `comment-${kept.id}`
    onKept()
    return true
  }
  return { send, problem, isBusy, forgetProblem: () => setProblem(null) }
}

/** The comment that a link in a mail points to. */
const linkedComment = (): string => /^#(comment-[\w-]+)$/.exec(window.location.hash)?.[1] ?? ''
