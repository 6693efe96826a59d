import type { FlattenedField } from 'payload'

import { dateAndTime, shortDate } from '@/domain/dates'
import { plainLines } from '@/domain/text/plain-lines'
import { richTextLines } from '@/domain/compare/rich-text-lines'

/** The titles of documents, by id. */
export type Titles = ReadonlyMap<string, string>

/** The value of a field as shown in the form; '' where there is none. */
export function valueWords(field: FlattenedField, value: unknown, titles: Titles): string {
  if (isNothing(value)) return ''
  switch (field.type) {
    case 'richText':
      return richTextLines(value).join('\n\n')
    case 'checkbox':
      return value ? 'Yes' : 'No'
    case 'date':
      return dateWords(field, String(value))
    case 'select':
    case 'radio':
      return [value]
        .flat()
        .map((one) => optionWords(field, one))
        .join(', ')
    case 'relationship':
    case 'upload':
      return linkedIds(value)
        .map((id) => titles.get(id) ?? 'something that no longer exists')
        .join(', ')
    default:
      return plainLines(value).join('\n')
  }
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === ''

type Of<Type> = Extract<FlattenedField, { type: Type }>

const dateWords = (field: Of<'date'>, at: string): string =>
  field.admin?.date &&
  'pickerAppearance' in field.admin.date &&
  field.admin.date.pickerAppearance === 'dayOnly'
    ? shortDate(at)
    : dateAndTime(at)

function optionWords(field: Of<'select' | 'radio'>, value: unknown): string {
  const option = field.options.find((one) => typeof one === 'object' && one.value === value)
  return typeof option === 'object' && typeof option.label === 'string'
    ? option.label
    : String(value)
}

/** The ids in a stored relationship: one or several, alone or with their collection. */
export const linkedIds = (value: unknown): string[] =>
  [value].flat().flatMap((one: unknown) => {
    if (typeof one === 'string' || typeof one === 'number') return [String(one)]
    const inner = (one as { value?: unknown } | null)?.value // a polymorphic relationship
    return inner === undefined || inner === null ? [] : linkedIds(inner)
  })
