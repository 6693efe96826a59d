import { FOR_A_PERSON, type Finding } from './house-style'
import { counted, type ImportReport } from './import-report'
import { LINE_USES, type LineAccount } from './parsed-page'

type FileReport = ImportReport['files'][number]
type ReadFile = Exclude<FileReport, { outcome: 'refused' }>

const WIDEST = 76

/** The report as plain text, for the terminal and for a file: one part for each source file. */
export const importReportText = (report: ImportReport): string =>
  [summary(report), ...report.files.map(fileText), ''].join('\n\n')

function summary({ counts, files }: ImportReport): string {
  const parts = [
    `${counted(counts.drafted, 'draft')} made`,
    `${counts['already-imported']} imported before`,
    `${counts.refused} refused`,
    ...(counts['not-saved'] > 0 ? [`${counts['not-saved']} not saved`] : []),
  ]
  return `Import of ${counted(files.length, 'file')}: ${parts.join(', ')}.\nEverything is a draft. Nothing was published.`
}

function fileText(file: FileReport): string {
  const title = `${file.fileName}\n${'-'.repeat(Math.min(file.fileName.length, WIDEST))}`
  if (file.outcome === 'refused') return `${title}\nRefused. ${file.reason}`
  return [
    title,
    outcomeText(file),
    recognisedText(file),
    unrecognisedText(file.notRecognised),
    findingsText(file.findings),
    accountText(file.account),
  ].join('\n')
}

function outcomeText(file: ReadFile): string {
  if (file.outcome === 'not-saved') return `Not saved. ${file.reason}`
  const { collection, id } = file.draft
  return file.outcome === 'drafted'
    ? `Draft made: ${collection} ${id}`
    : `Imported before: ${collection} ${id}. No second draft was made.`
}

const recognisedText = ({ recognised }: ReadFile): string =>
  [
    '\nRecognised',
    ...recognised.map(({ part, value, lines }) => {
      const where = lines.length > 0 ? `  [line ${spans(lines)}]` : ''
      return `  ${part.padEnd(20)} ${short(value)}${where}`
    }),
  ].join('\n')

function unrecognisedText(lines: readonly LineAccount[]): string {
  if (lines.length === 0) return '\nNot recognised: nothing'
  const rows = lines.map(({ line, text }) => `  line ${line}: ${short(text)}`)
  return ['\nNot recognised, kept in the body as paragraphs', ...rows].join('\n')
}

function findingsText(findings: readonly Finding[]): string {
  const quoted = findings.filter(({ isInsideQuote }) => isInsideQuote).length
  const inQuotes = quoted > 0 ? `; ${quoted} inside quotes, which stay as they are` : ''
  const rows = findings.map(({ code, line, message, excerpt, isInsideQuote }) => {
    const where = line === 0 ? 'page' : `line ${line}`
    const quote = isInsideQuote ? ' (inside a quote)' : ''
    return `  ${where.padEnd(9)} ${code}${quote}: ${message}\n            ${short(excerpt)}`
  })
  return [
    `\nHouse style: ${counted(findings.length, 'finding')}${inQuotes}`,
    ...rows,
    `  ${FOR_A_PERSON}`,
  ].join('\n')
}

const accountText = (account: readonly LineAccount[]): string =>
  [
    `\nEvery line (${account.length})`,
    ...account.map(({ line, text, usedAs }) =>
      `  ${String(line).padStart(4)}  ${LINE_USES[usedAs].padEnd(36)} ${short(text.trim())}`.trimEnd(),
    ),
  ].join('\n')

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ')
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
