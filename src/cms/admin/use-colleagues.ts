import { useEffect, useState } from 'react'

import { useConfig } from '@payloadcms/ui'

import { TRANSITIONS } from '@/domain/workflow/workflow'

export type ColleagueChoice = { readonly id: string; readonly name: string }

const EVERYBODY = 'depth=0&limit=200&sort=name&select[name]=true&where[switchedOffAt][exists]=false'
const APPROVERS = `${EVERYBODY}&where[roles][in]=${TRANSITIONS.approve.by.join(',')}`

/** Everyone with an account that is not switched off, by name. Empty until loaded. */
export const useColleagues = (): readonly ColleagueChoice[] => usePeople(EVERYBODY, true)

/** Colleagues who may approve, by name. Empty until wanted and loaded. */
export const useApprovers = (isWanted: boolean): readonly ColleagueChoice[] =>
  usePeople(APPROVERS, isWanted)

function usePeople(query: string, isWanted: boolean): readonly ColleagueChoice[] {
  const { config } = useConfig()
  const [people, setPeople] = useState<readonly ColleagueChoice[]>([])
  const url = `${config.routes.api}/users?${query}`

  useEffect(() => {
    if (!isWanted) return
    const request = new AbortController()
    readPeople(url, request.signal).then(
      (found) => !request.signal.aborted && setPeople(found),
      // The editor notices: the list has no names, and everything else works without it.
      () => undefined,
    )
    return () => request.abort()
  }, [isWanted, url])

  return people
}

async function readPeople(url: string, signal: AbortSignal): Promise<ColleagueChoice[]> {
  const answer = await fetch(url, { signal })
  const { docs = [] } = (await answer.json()) as { docs?: { id: string | number; name: string }[] }
  return docs.map(({ id, name }) => ({ id: String(id), name }))
}
