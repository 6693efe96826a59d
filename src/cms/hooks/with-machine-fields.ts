import { MACHINE_FIELDS } from '@/domain/workflow/machine-fields'

const KEPT_BY_DATABASE = new Set(['id', '_status', 'createdAt', 'updatedAt', 'savedOver'])

type Row = Readonly<Record<string, unknown>>

/** What somebody writes, with the workflow's own fields as they were stored, and still a draft. */
export function withMachineFields(data: Row, stored: Row): Record<string, unknown> {
  const edited: Record<string, unknown> = { ...data, _status: 'draft' }
  for (const field of MACHINE_FIELDS)
    if (!KEPT_BY_DATABASE.has(field)) edited[field] = stored[field] ?? null
  return edited
}
