import { useEffect, useState } from 'react'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'

import { fieldDifferences, type FieldDifference, onlyMine } from '@/domain/workflow/two-saves'

import { fieldLabels } from './field-labels'
import { useRefresh } from './use-mover'

type Theirs = Readonly<Record<string, unknown>> & { readonly updatedAt: string }
export type LabelledDifference = FieldDifference & { readonly label: string }

/**
 * What somebody saved while this form was open, against what is typed in it. `keepBoth` saves only
 * what was changed here on top of theirs, and answers with what went wrong, or null.
 */
export function useTwoSaves() {
  const { config, getEntityConfig } = useConfig()
  const { id, collectionSlug = '', data: opened } = useDocumentInfo()
  const { getData, setModified } = useForm()
  const { refresh } = useRefresh()
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const address = `${config.routes.api}/${collectionSlug}/${id}?depth=0&draft=true`

  useEffect(() => {
    const request = new AbortController()
    fetch(address, { signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then(
        (document: Theirs | null) => setTheirs(document),
        // The editor notices: the difference stays away, the link to the newer version is there.
        () => undefined,
      )
    return () => request.abort()
  }, [address])

  const differences = (): LabelledDifference[] => {
    if (!theirs) return []
    const labels = fieldLabels(getEntityConfig({ collectionSlug })?.fields ?? [])
    const fields = [...labels.keys()]
    return fieldDifferences({ fields, opened: opened ?? {}, theirs, yours: getData() }).map(
      (difference) => ({ ...difference, label: labels.get(difference.field) ?? difference.field }),
    )
  }

  const keepBoth = async (): Promise<string | null> => {
    if (!theirs) return null
    const answer = await fetch(address, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...onlyMine(differences()), savedOver: theirs.updatedAt }),
    }).catch(() => null)
    if (!answer?.ok) return 'Not saved. Somebody may have saved again: open the newest version.'
    setModified(false)
    refresh()
    return null
  }

  return { differences: differences(), keepBoth }
}
