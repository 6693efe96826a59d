'use client'

import { useRef } from 'react'

import {
  FormSubmit,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useHotkey,
} from '@payloadcms/ui'

const PROPOSED = 'Proposed. It waits for a second person now.'

/** In place of Payload's Save draft: a save here is a proposal, and the label says so. */
export function ProposeButton() {
  const { config } = useConfig()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const button = useRef<HTMLButtonElement>(null)
  const isNew = id === undefined && !globalSlug
  const isDisabled = !isNew && !isModified
  const place = globalSlug
    ? `globals/${globalSlug}`
    : [collectionSlug, id].filter(Boolean).join('/')

  const propose = async () => {
    if (isDisabled) return
    const result = await submit({
      action: `${config.routes.api}/${place}?depth=0&draft=true`,
      method: id === undefined || globalSlug ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      // Suppresses Payload's message that a draft was saved, which a new document shows on its next
      // page.
      ...(!isNew && { disableSuccessStatus: true }),
    })
    if (!isNew && result?.res.ok) toast.success(PROPOSED)
  }

  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  return (
    <FormSubmit
      buttonId="action-save-draft"
      disabled={isDisabled}
      onClick={() => void propose()}
      ref={button}
      size="medium"
      type="button"
    >
      Propose
    </FormSubmit>
  )
}
