import { describe, expect, it } from '@jest/globals'

import { auditCsvHead, auditCsvLine } from './audit-csv'

describe('auditCsvLine', () => {
  it('has a column for everything the hash covers, and the hash', () => {
    expect(auditCsvHead().trim().split(',')).toHaveLength(auditCsvLine({}).trim().split(',').length)
    expect(auditCsvHead()).toMatch(/^sequence,at,action,.*previousHash,keyId,hash\r\n$/)
  })

  it('quotes commas, quotes and line ends, and writes roles as JSON', () => {
    const line = auditCsvLine({
      sequence: 1,
      summary: 'Publish: "Hub", now\nthen',
      actorRoles: ['author'],
    })
    expect(line).toContain('"Publish: ""Hub"", now\nthen"')
    expect(line).toContain('"[""author""]"')
  })

  it('keeps a spreadsheet from running a title', () => {
    expect(auditCsvLine({ itemTitle: '=HYPERLINK("x")' })).toContain(`"'=HYPERLINK(""x"")"`)
  })
})
