import type { DateFieldValidation } from 'payload'

/**
 * Validates that an end is after its start (`instant`), or not before it (`day`). `startField` is a
 * field of the same row or document.
 */
export const afterStart =
  (startField: string, precision: 'day' | 'instant', isRequired = false): DateFieldValidation =>
  (value, { siblingData }) => {
    if (!value) return isRequired ? 'Say when it ends.' : true
    const start = (siblingData as Record<string, Date | string | null> | undefined)?.[startField]
    if (!start) return true
    const gap = new Date(String(value)).getTime() - new Date(String(start)).getTime()
    if (precision === 'day') return gap >= 0 || 'The end is before the start.'
    return gap > 0 || 'The end has to be after the start.'
  }
