import { FOR_A_PERSON, type Finding } from '@/domain/house-style/house-style'
import { LINE_USES, type LineAccount } from '@/domain/text/parsed-page'

import { counted, type ImportReport, type PageReport } from './import-report'

type FileReport = ImportReport['files'][number]
type ReadFile = Exclude<FileReport, { outcome: 'refused' }>

const WIDEST = 76

/**
 * The report as plain text, one section for each file. With `isFull`, each section ends with the
 * account of every line, untruncated; without, it is short enough for a terminal.
 */
export const importReportText = (report: ImportReport, { isFull }: { isFull: boolean }): string =>
  [summary(report), ...report.files.map((file) => fileText(file, isFull)), ''].join('\n\n')

/** The full report of a page, as stored with its draft. */
export const pageReportText = (page: PageReport): string =>
  [`Imported from ${page.fileName}`, ...pageParts(page), accountText(page.account)].join('\n\n')

function summary({ counts, files }: ImportReport): string {
  const parts = [
    `${counted(counts.drafted, 'draft')} made`,
    `${counts['already-imported']} imported before`,
    `${counts.refused} refused`,
    ...(counts['not-saved'] > 0 ? [`${counts['not-saved']} not saved`] : []),
  ]
  const what = 'Everything is a draft. Nothing was published.'
  return `Import of ${counted(files.length, 'file')}: ${parts.join(', ')}.\n${what}`
}

function fileText(file: FileReport, isFull: boolean): string {
  const name = short(file.fileName)
  const title = `${name}\n${'-'.repeat(name.length)}`
  if (file.outcome === 'refused') return `${title}\nRefused. ${file.reason}`
  const head = `${title}\n${outcomeText(file)}`
  const account = isFull ? [accountText(file.account)] : []
  return [head, ...pageParts(file), ...account].join('\n\n')
}

function outcomeText(file: ReadFile): string {
  switch (file.outcome) {
    case 'not-saved':
      return `Not saved. ${file.reason}`
    case 'already-imported':
      return `Imported before: ${nameOf(file.draft)}. No second draft was made.`
    case 'drafted':
      return [`Draft made: ${nameOf(file.draft)}`, ...file.notes.map((note) => `  ${note}`)].join(
        '\n',
      )
  }
}

const nameOf = ({ collection, id }: { collection: string; id: string }): string =>
  `${collection} ${id}`

const pageParts = (page: PageReport): string[] => [
  recognisedText(page),
  unrecognisedText(page.notRecognised),
  findingsText(page.findings),
]

const recognisedText = ({ recognised }: PageReport): string =>
  [
    'Recognised',
    ...recognised.map(({ part, value, lines }) => {
      const where = lines.length > 0 ? `  [line ${spans(lines)}]` : ''
      return `  ${part.padEnd(20)} ${short(value)}${where}`
    }),
  ].join('\n')

function unrecognisedText(lines: readonly LineAccount[]): string {
  if (lines.length === 0) return 'Not recognised: nothing'
  const rows = lines.map(({ line, text }) => `  line ${line}: ${short(text)}`)
  return ['Not recognised, kept in the body as paragraphs', ...rows].join('\n')
}

function findingsText(findings: readonly Finding[]): string {
  const quoted = findings.filter(({ isInsideQuote }) => isInsideQuote).length
  const inQuotes = quoted > 0 ? `; ${quoted} inside quotes, which stay as they are` : ''
  return [
    `House style: ${counted(findings.length, 'finding')}${inQuotes}`,
    ...findings.map(findingText),
    `  ${FOR_A_PERSON}`,
  ].join('\n')
}

function findingText({ code, line, message, excerpt, ...finding }: Finding): string {
  const where = line === 0 ? 'page' : `line ${line}`
  const remarks = [
    ...(finding.isInsideQuote ? ['inside a quote'] : []),
    ...(finding.isSuggestion ? ['advice'] : []),
  ]
  const remark = remarks.length > 0 ? ` (${remarks.join(', ')})` : ''
  return `  ${where.padEnd(9)} ${code}${remark}: ${message}\n            ${short(excerpt)}`
}

const accountText = (account: readonly LineAccount[]): string =>
  [`Every line (${account.length})`, ...account.map(lineText)].join('\n')

const lineText = ({ line, text, usedAs }: LineAccount): string =>
  `  ${String(line).padStart(4)}  ${LINE_USES[usedAs].padEnd(36)} ${text}`.trimEnd()

/** One line without control characters: scraped text must not send a terminal escape codes. */
const short = (text: string): string => {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ')
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line
}

/** `1, 3-5` from `[1, 3, 4, 5]`. */
function spans(lines: readonly number[]): string {
  const runs: [number, number][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && line === run[1] + 1) run[1] = line
    else runs.push([line, line])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
