import { useEffect, useState } from 'react'

import { useAllFormFields, useConfig } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'

import type { Advice, ContentIssue } from '@/domain/checks/finding'
import type { ContentKind } from '@/domain/content-types'

/** What `POST /api/KIND/checks` answers. */
export type LiveChecksResult = {
  readonly issues: readonly ContentIssue[]
  readonly advice: readonly Advice[]
  readonly words: number
  readonly minutes: number
}

const PAUSE_MS = 400

/**
 * The checks of the form as it stands, asked for again whenever somebody pauses in writing. Null until
 * the first answer. An answer that does not come leaves the last one standing: saving asks again.
 */
export function useLiveChecks(kind: ContentKind): LiveChecksResult | null {
  const { config } = useConfig()
  const [fields] = useAllFormFields()
  const [checks, setChecks] = useState<LiveChecksResult | null>(null)
  const content = JSON.stringify({ content: reduceFieldsToValues(fields, true) })

  useEffect(() => {
    const request = new AbortController()
    const look = async () => {
      const answer = await ask(`${config.routes.api}/${kind}/checks`, content, request.signal)
      if (answer) setChecks(answer)
    }
    const timer = setTimeout(() => void look(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [config.routes.api, kind, content])

  return checks
}

async function ask(
  url: string,
  body: string,
  signal: AbortSignal,
): Promise<LiveChecksResult | null> {
  const headers = { 'Content-Type': 'application/json' }
  const sent = fetch(url, { method: 'POST', headers, body, signal, credentials: 'include' })
  const answer = await sent.catch(() => null)
  return answer?.ok ? ((await answer.json()) as LiveChecksResult) : null // this application's own endpoint
}
