import { CHECK_CODES, checkRow } from './check-table'

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/**
 * The checks as a Markdown table, blocking ones first, for docs/checks.md: a test compares the page
 * with it, so that the documentation matches the code.
 */
export function describeChecks(): string {
  const rows = CHECK_CODES.map((code) => ({ code, row: checkRow(code) }))
  const sorted = [
    ...rows.filter(({ row }) => row.weight === 'blocking'),
    ...rows.filter(({ row }) => row.weight === 'advisory'),
  ]
  return [
    line(['check', 'weight', 'where', 'what it says']),
    line(['---', '---', '---', '---']),
    ...sorted.map(({ code, row }) =>
      line([
        `\`${code}\``,
        row.seenIn === 'import' ? `${row.weight}, imported pages only` : row.weight,
        row.at,
        row.wording,
      ]),
    ),
  ].join('\n')
}
