import { describe, expect, it } from '@jest/globals'

import { fileFrom, fixturePage, pageOf } from '@tests/fixtures/import/read-fixture'
import { houseStyleFindings } from '@/domain/house-style/house-style'

import { refuseFile } from './import-refusal'
import { type ImportOutcome, toImportReport } from './import-report'
import { importReportText, pageReportText } from './import-report-text'

const read = (name: string) => {
  const page = fixturePage(name)
  return { page, findings: houseStyleFindings(page) }
}

const OUTCOMES: ImportOutcome[] = [
  {
    outcome: 'drafted',
    ...read('release-with-label.txt'),
    draft: { collection: 'news-releases', id: '7' },
    notes: ['No person named Lee Marsh is in the list.'],
  },
  {
    outcome: 'already-imported',
    ...read('values-page.txt'),
    draft: { collection: 'pages', id: '3' },
  },
  { outcome: 'not-saved', ...read('odd-lines.txt'), reason: 'Your role does not allow this.' },
  { outcome: 'refused', refusal: refuseFile({ code: 'empty', fileName: 'blank.txt' }) },
]

describe('the report of an import', () => {
  const report = toImportReport(OUTCOMES)
  const text = importReportText(report, { isFull: true })

  it('counts what became of the files', () => {
    expect(report.counts).toEqual({ drafted: 1, 'already-imported': 1, 'not-saved': 1, refused: 1 })
    expect(text).toMatch(
      /^Import of 4 files: 1 draft made, 1 imported before, 1 refused, 1 not saved\./u,
    )
  })

  it('names each refused file and why', () => {
    expect(text).toContain('blank.txt\n---------\nRefused. The file is empty.')
  })

  it('says that a second import made no second draft', () => {
    expect(text).toContain('Imported before: pages 3. No second draft was made.')
  })

  it('accounts for every line of every page that was read', () => {
    for (const file of report.files)
      if (file.outcome !== 'refused')
        expect(file.account).toEqual(fixturePage(file.fileName).account)
    expect(text).toContain(
      '     3  Strand label and published date      Exampleton On The Move Published',
    )
  })

  it('says what an editor has to know about a draft', () => {
    expect(text).toContain(
      'Draft made: news-releases 7\n  No person named Lee Marsh is in the list.',
    )
  })

  it('is cut to what fits a terminal where that is wanted', () => {
    const short = importReportText(report, { isFull: false })
    expect(short).not.toContain('Every line')
    expect(short).toContain('House style: ')
  })

  it('is kept with a draft as the report of its page', () => {
    const [first] = report.files
    if (first?.outcome !== 'drafted') throw new Error('The first file is a draft')
    expect(pageReportText(first)).toMatch(/^Imported from release-with-label\.txt\n\nRecognised\n/u)
    expect(pageReportText(first)).toContain('Every line (31)')
  })

  it('does not let a scraped text steer the terminal', () => {
    const page = pageOf(fileFrom('A clock\u001B[2J\n\nIt is\u0007 new.', 'clock.txt'))
    const one = toImportReport([
      { outcome: 'not-saved', page, findings: houseStyleFindings(page), reason: 'No.' },
    ])
    expect(importReportText(one, { isFull: false })).not.toMatch(/[\u001B\u0007]/u)
  })

  it('lists what was not recognised', () => {
    expect(text).toContain(
      'Not recognised, kept in the body as paragraphs\n  line 1: Skip to main content',
    )
  })

  it('says what no machine sees', () => {
    expect(text).toContain('A machine does not see a missing or wrong word')
  })

  it('is the same for the same outcomes, as words and as JSON', () => {
    const again = toImportReport(OUTCOMES)
    expect(JSON.stringify(again)).toBe(JSON.stringify(report))
    expect(importReportText(again, { isFull: true })).toBe(text)
  })
})
