import { useEffect, useState } from 'react'

import { useAllFormFields, useConfig } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'

import type { Advice, ContentIssue } from '@/domain/checks/finding'
import type { ContentKind } from '@/domain/content-types'

/** The response of `POST /api/KIND/checks`. */
export type LiveChecksResult = {
  readonly issues: readonly ContentIssue[]
  readonly advice: readonly Advice[]
  readonly words: number
  readonly minutes: number
}

const PAUSE_MS = 400

/**
 * The checks of what is in the form, requested again whenever the user pauses in typing. Null until
 * the first response. A failed request leaves the last result in place: saving checks again.
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
