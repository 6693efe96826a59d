import { describe, expect, it } from '@jest/globals'

import { keepKnownColumns } from './keep-known-columns'

describe('keepKnownColumns', () => {
  const before = { tables: { topics: { columns: { id: {}, title: {} } } } }

  it('copies no column that the table did not have, and leaves everything else', () => {
    const migration = [
      'await db.run(sql`CREATE TABLE \\`__new_topics\\` (\\`id\\` text, \\`_status\\` text);`)',
      'await db.run(sql`INSERT INTO \\`__new_topics\\`("id", "title", "_status") SELECT "id", "title", "_status" FROM \\`topics\\`;`)',
    ]
    expect(keepKnownColumns(migration.join('\n'), before).split('\n')).toEqual([
      migration[0],
      'await db.run(sql`INSERT INTO \\`__new_topics\\`("id", "title") SELECT "id", "title" FROM \\`topics\\`;`)',
    ])
  })
})
