import type { FlattenedField, PayloadRequest } from 'payload'

import { labelOf } from '@/cms/fields/describe-path'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import { compareContent, type ComparedSection } from '@/domain/compare/compare-content'
import { fieldDifferences, type FieldDifference, onlyMine } from '@/domain/compare/save-conflict'

import { formContent } from './form-content'
import { readSections } from './read-sections'
import { readTitles } from './read-titles'

/** Each side as stored or in the shape of Payload's form; `theirs` is the newest save. */
export type ThreeSides = Readonly<Record<'opened' | 'theirs' | 'yours', StoredDocument>>

/** A differing field, with `before` from the newest save and `after` from this form. */
export type ShownDifference = {
  readonly field: string
  readonly label: string
  readonly changedBy: FieldDifference['changedBy']
  readonly sections: readonly ComparedSection[]
}

export type SaveConflict = {
  readonly differences: readonly ShownDifference[]
  /** Fields changed only in this form, to save on top of the newest save. */
  readonly mine: Readonly<Record<string, unknown>>
}

/** The differences by field, comparing normalised values. */
export function contentDifferences(
  fields: readonly FlattenedField[],
  { opened, theirs, yours }: ThreeSides,
): FieldDifference[] {
  return fieldDifferences({
    fields: fields.map(({ name }) => name),
    opened: formContent(fields, opened),
    theirs: formContent(fields, theirs),
    yours: formContent(fields, yours),
  })
}

type CompareArgs = { req: PayloadRequest; fields: readonly FlattenedField[]; sides: ThreeSides }

/** The differences as text, limited to what the request's user may read. */
export async function compareSaves({ req, fields, sides }: CompareArgs): Promise<SaveConflict> {
  const found = contentDifferences(fields, sides)
  const theirs = formContent(fields, sides.theirs)
  const yours = formContent(fields, sides.yours)
  const titles = await readTitles({ req, fields, documents: [theirs, yours] })
  const differences = found.map(({ field: name, changedBy }) => {
    const of = fields.filter((field) => field.name === name)
    const [was, is] = [theirs, yours].map((document) =>
      readSections({ fields: of, document, titles }),
    )
    const sections = compareContent(was ?? [], is ?? []).filter(({ change }) => change !== 'same')
    return { field: name, label: of.map(labelOf).join(), changedBy, sections }
  })
  return { differences, mine: onlyMine(found) }
}
