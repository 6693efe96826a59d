/** The part of a migration's snapshot that is needed here: the columns of each table. */
export type Snapshot = {
  readonly tables: Readonly<Record<string, { readonly columns: Readonly<Record<string, unknown>> }>>
}

const REBUILD = /INSERT INTO \\`__new_(\w+)\\`\(([^)]+)\) SELECT ([^;]+) FROM \\`\1\\`;/g

/**
 * Removes columns that a table did not have from the statements that rebuild it. When drizzle-kit
 * adds a column and rebuilds the table in one migration, it also copies that column from the old
 * table. SQLite reads the unknown double-quoted name as a string, so every row would get the
 * column's name.
 */
export const keepKnownColumns = (migration: string, before: Snapshot): string =>
  migration.replace(REBUILD, (_, table: string, into: string, from: string) => {
    const known = before.tables[table]?.columns ?? {}
    const kept = (list: string) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => Object.hasOwn(known, name.replaceAll('"', '')))
        .join(', ')
    return `INSERT INTO \\\`__new_${table}\\\`(${kept(into)}) SELECT ${kept(from)} FROM \\\`${table}\\\`;`
  })
