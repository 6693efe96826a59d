import { useEffect, useState } from 'react'

import { useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'

import { useDraftSave } from './use-draft-save'

const EVERY_SECONDS = 4
/** After a save that failed: the connection may come back, and a refusal is shown meanwhile. */
const AGAIN_SECONDS = 30

type AutosaveArgs = {
  isOn: boolean
  /** The save that is replaced: a refusal over an earlier one no longer counts. */
  savedOver: string | undefined
  onRefused: () => void
}

const NOT_YET = { number: 0, savedAt: null as Date | null, failedOver: null as string | null }

/**
 * Saves the draft a few seconds after something was typed, for as long as there is more. Not
 * Payload's own: docs/adr/0009-autosave-of-our-own.md. Returns when it last did, and whether the
 * last attempt failed.
 */
export function useAutosave({ isOn, savedOver = '', onRefused }: AutosaveArgs) {
  const isModified = useFormModified()
  const isSavedByHand = useFormProcessing()
  const { setBackgroundProcessing } = useForm()
  const save = useDraftSave()
  const [round, setRound] = useState(NOT_YET)
  const hasFailed = round.failedOver === savedOver

  useEffect(() => {
    // Two concurrent saves would both replace the same stored one, and the second would be refused.
    if (!isOn || !isModified || isSavedByHand) return
    const autosave = async () => {
      // Payload then keeps track of what is typed while the save is in progress.
      setBackgroundProcessing(true)
      const isSaved = await save({ isAutosave: true })
      setBackgroundProcessing(false)
      setRound(({ number, savedAt }) => ({
        number: number + 1,
        savedAt: isSaved ? new Date() : savedAt,
        failedOver: isSaved ? null : savedOver,
      }))
      if (!isSaved) onRefused()
    }
    const seconds = hasFailed ? AGAIN_SECONDS : EVERY_SECONDS
    const timer = setTimeout(() => void autosave(), seconds * 1000)
    return () => clearTimeout(timer)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `save` and `onRefused` are new at each render, and would restart the timer each time
  }, [isOn, isModified, isSavedByHand, round, savedOver])

  return { savedAt: round.savedAt, hasFailed }
}
