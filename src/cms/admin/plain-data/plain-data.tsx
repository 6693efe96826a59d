'use client'

import type { JSONFieldClientComponent } from 'payload'

import { useField } from '@payloadcms/ui'

import { plainLines } from '@/domain/text/plain-lines'

import './plain-data.css'

/**
 * Shows data that the hub maintains: Payload's own field for it fetches an editor from another
 * site.
 */
export const PlainData: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  const lines = plainLines(value)
  const { label, name } = field
  return (
    <div className="field-type plain-data">
      <p className="plain-data__label">{typeof label === 'string' ? label : name}</p>
      {lines.length === 0 ? (
        <p className="quiet">Nothing.</p>
      ) : (
        <ul>
          {lines.map((line, at) => (
            <li key={`${at} ${line}`}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
