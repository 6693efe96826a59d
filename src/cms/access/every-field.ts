import type { Field } from 'payload'

export type PlacedField = {
  readonly field: Field
  /** Field names from the document down, a block by its slug: `['body', 'quote', 'speaker']`. */
  readonly names: readonly string[]
}

/** Every field of a configuration at any depth, including those that only lay out others. */
export function everyField(fields: readonly Field[], above: readonly string[] = []): PlacedField[] {
  return fields.flatMap((field) => {
    const names = 'name' in field && field.name ? [...above, field.name] : above
    return [{ field, names }, ...fieldsBelow(field, names)]
  })
}

function fieldsBelow(field: Field, names: readonly string[]): PlacedField[] {
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) =>
      everyField(tab.fields, 'name' in tab && tab.name ? [...names, tab.name] : names),
    )
  if (field.type === 'blocks')
    return field.blocks.flatMap((block) => everyField(block.fields, [...names, block.slug]))
  return 'fields' in field ? everyField(field.fields, names) : []
}
