/** As much of a migration's snapshot as is needed: the columns of each table. */
export type Snapshot = {
  readonly tables: Readonly<Record<string, { readonly columns: Readonly<Record<string, unknown>> }>>
}

const REBUILD = /INSERT INTO \\`__new_(\w+)\\`\(([^)]+)\) SELECT ([^;]+) FROM \\`\1\\`;/g

/**
 * Takes columns that a table did not have out of the statements that rebuild it. Where drizzle-kit adds
 * a column and rebuilds the table at once, it copies that column from the old table as well; SQLite
 * takes the unknown name in double quotes for a text, and every row gets its own column's name.
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
