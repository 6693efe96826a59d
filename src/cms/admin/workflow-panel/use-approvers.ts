import { useEffect, useState } from 'react'

import { useConfig } from '@payloadcms/ui'

import { TRANSITIONS } from '@/domain/workflow/workflow'

export type Person = { readonly id: string; readonly name: string }

const QUERY = `depth=0&limit=200&sort=name&where[roles][in]=${TRANSITIONS.approve.by.join(',')}&select[name]=true`

/** Colleagues who may approve, by name. Empty until they are wanted and known. */
export function useApprovers(isWanted: boolean): readonly Person[] {
  const { config } = useConfig()
  const [people, setPeople] = useState<readonly Person[]>([])
  const url = `${config.routes.api}/users?${QUERY}`

  useEffect(() => {
    if (!isWanted) return
    const request = new AbortController()
    readPeople(url, request.signal).then(
      (found) => !request.signal.aborted && setPeople(found),
      // The editor notices: the list offers nobody by name, and anybody may still review.
      () => undefined,
    )
    return () => request.abort()
  }, [isWanted, url])

  return people
}

async function readPeople(url: string, signal: AbortSignal): Promise<Person[]> {
  const answer = await fetch(url, { signal })
  const { docs = [] } = (await answer.json()) as { docs?: { id: string | number; name: string }[] }
  return docs.map(({ id, name }) => ({ id: String(id), name }))
}
