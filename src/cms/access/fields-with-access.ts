import type { Field, FieldAccess } from 'payload'

export type FieldWithAccess = {
  /** Field names from the document down, with a block by its slug: `body.quote.speaker`. */
  readonly path: string
  readonly access: Partial<Record<'read' | 'create' | 'update', FieldAccess>>
}

/** Every field with its own access, at any depth. */
export function fieldsWithAccess(
  fields: readonly Field[],
  above: string[] = [],
): FieldWithAccess[] {
  return fields.flatMap((field) => {
    const names = 'name' in field && field.name ? [...above, field.name] : above
    const access = 'access' in field ? field.access : undefined
    const itself =
      access && Object.keys(access).length > 0 ? [{ path: names.join('.'), access }] : []
    return [...itself, ...fieldsBelow(field, names)]
  })
}

function fieldsBelow(field: Field, names: string[]): FieldWithAccess[] {
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) =>
      fieldsWithAccess(tab.fields, 'name' in tab && tab.name ? [...names, tab.name] : names),
    )
  if (field.type === 'blocks')
    return field.blocks.flatMap((block) => fieldsWithAccess(block.fields, [...names, block.slug]))
  return 'fields' in field ? fieldsWithAccess(field.fields, names) : []
}
