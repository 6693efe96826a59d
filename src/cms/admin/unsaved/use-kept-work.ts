import { useCallback, useEffect, useRef, useState } from 'react'

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'

import { SYSTEM_FIELD_NAMES, PINNED_FIELDS } from '@/domain/workflow/system-fields'
import { PROPOSAL_FIELDS } from '@/domain/proposals/proposed-kinds'

import {
  changedFields,
  findWork,
  type FoundWork,
  keepWork,
  type KeptWork,
  workKey,
} from './kept-work'

const PAUSE_MS = 250
const KEPT_BY_HUB = new Set<string>([...SYSTEM_FIELD_NAMES, ...PINNED_FIELDS, ...PROPOSAL_FIELDS])

type Data = Readonly<Record<string, unknown>>

/**
 * Keeps what is typed into the form around it in this browser until it is saved, and finds what was
 * kept of this document before: after a reload, a closed tab, or a session that ended.
 */
export function useKeptWork() {
  const place = usePlace()
  const [screen] = useState(newScreen)
  const key = workKey(place, screen)
  useHeldKey(key)
  const { holdBase, takeTyped, isRefused } = useKeeping(key)
  const { found, dismiss, offer } = useFound(place)
  const bringBack = useBringBack({ key, holdBase, dismiss })
  /** Offers what is typed now as something left unsaved: the form is about to start afresh. */
  const setAside = () => {
    const work = takeTyped()
    if (work) offer({ key: workKey(place, newScreen()), work })
  }
  return { found, dismiss, bringBack, setAside, isRefused }
}

/** Not `randomUUID`, which browsers give to secure pages only. */
const newScreen = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-')

function usePlace() {
  const { user } = useAuth()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  return {
    user: String(user?.id ?? ''),
    entity: collectionSlug ?? globalSlug ?? '',
    document: globalSlug ? 'global' : String(id ?? 'new'),
  }
}

/** Browsers give locks to secure pages only. */
const locksOfPage = (): LockManager | undefined => navigator.locks

/** Tells other tabs that this form is still open. */
function useHeldKey(key: string) {
  useEffect(() => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    void locksOfPage()?.request(key, () => held)
    return release
  }, [key])
}

/**
 * Keeps what is typed a moment later, and at once when the page goes; forgets it once it is saved.
 * Payload's form says that nothing is modified before it knows whether a save was refused, so that
 * the newer date of the save decides.
 */
function useKeeping(key: string) {
  const { getData, setModified } = useForm()
  const { data } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const savedAt: string | null = data?.updatedAt ?? null
  const base = useRef<Base>({ content: {}, savedAt, isTyped: false })
  const [isRefused, setIsRefused] = useState(false)

  useEffect(() => {
    if (!isModified) {
      if (base.current.isTyped && base.current.savedAt === savedAt) return
      base.current = { content: getData(), savedAt, isTyped: false }
      localStorage.removeItem(key)
      return
    }
    base.current.isTyped = true
    const keep = () => {
      const { content } = base.current
      const changed = changedFields(content, getData(), (name) => KEPT_BY_HUB.has(name))
      if (Object.keys(changed).length === 0) return
      const work = { at: new Date().toISOString(), savedOver: savedAt, fields: changed }
      setIsRefused(!keepWork(localStorage, key, work))
    }
    const timer = setTimeout(keep, PAUSE_MS)
    addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', keep)
    }
  }, [key, fields, isModified, savedAt, getData])

  const holdBase = useCallback(() => {
    base.current.isTyped = true
  }, [])
  /** What is typed and not saved, which counts as saved from now on; null where there is nothing. */
  const takeTyped = useCallback((): KeptWork | null => {
    const { content, isTyped } = base.current
    const changed = changedFields(content, getData(), (name) => KEPT_BY_HUB.has(name))
    if (!isTyped || Object.keys(changed).length === 0) return null
    base.current = { content: getData(), savedAt, isTyped: false }
    setModified(false)
    localStorage.removeItem(key)
    return { at: new Date().toISOString(), savedOver: savedAt, fields: changed }
  }, [key, savedAt, getData, setModified])
  return { holdBase, takeTyped, isRefused }
}

/** The content of the newest save as the form has it, and whether anything was typed since. */
type Base = { content: Data; savedAt: string | null; isTyped: boolean }

function useFound(place: ReturnType<typeof usePlace>) {
  const [found, setFound] = useState<readonly FoundWork[]>([])
  const { user, entity, document } = place

  useEffect(() => {
    let isGone = false
    const look = async () => {
      const held = (await locksOfPage()?.query())?.held ?? []
      const isOpen = (key: string) => held.some(({ name }) => name === key)
      if (!isGone) setFound(findWork(localStorage, { user, entity, document }, isOpen))
    }
    void look()
    return () => {
      isGone = true
    }
  }, [user, entity, document])

  const dismiss = useCallback((key: string) => {
    localStorage.removeItem(key)
    setFound((known) => known.filter((one) => one.key !== key))
  }, [])
  const offer = useCallback((one: FoundWork) => {
    keepWork(localStorage, one.key, one.work)
    setFound((known) => [...known, one])
  }, [])
  return { found, dismiss, offer }
}

type BackArgs = { key: string; holdBase: () => void; dismiss: (key: string) => void }

/** Puts it into the form, unsaved: the form starts afresh with it, as Payload's own does. */
function useBringBack({ key, holdBase, dismiss }: BackArgs) {
  const { getData, reset, setModified } = useForm()
  return async ({ key: foundKey, work }: FoundWork) => {
    holdBase() // or what is brought back would pass for what is saved
    await reset({ ...getData(), ...work.fields })
    setModified(true)
    keepWork(localStorage, key, work)
    dismiss(foundKey)
  }
}
