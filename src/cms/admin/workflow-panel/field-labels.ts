import type { ClientField } from 'payload'

import { MACHINE_FIELD_NAMES } from '@/domain/workflow/machine-fields'

const NOT_TYPED = new Set(['join', 'ui'])

/** The name of every field that somebody fills in, with its label, from rows, tabs and the sidebar too. */
export function fieldLabels(fields: readonly ClientField[]): ReadonlyMap<string, string> {
  return new Map(fields.flatMap(labelsOf))
}

function labelsOf(field: ClientField): [string, string][] {
  if ('name' in field) {
    if (NOT_TYPED.has(field.type) || MACHINE_FIELD_NAMES.has(field.name)) return []
    const label = 'label' in field && typeof field.label === 'string' ? field.label : field.name
    return [[field.name, label]]
  }
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) => tab.fields.flatMap((inner) => labelsOf(inner)))
  return 'fields' in field ? field.fields.flatMap(labelsOf) : []
}
