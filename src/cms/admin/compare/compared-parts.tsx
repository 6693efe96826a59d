import type { ComparedPart, ComparedRow, TextRun } from '@/domain/compare/compare-content'

type Side = 'before' | 'after'
type SideNames = Readonly<Record<Side, string>>
const VERSIONS: SideNames = { before: 'before', after: 'after' }

type PartsProps = { parts: readonly ComparedPart[]; sides?: SideNames }

/** The two versions of a section, side by side where there is room. */
export const ComparedParts = ({ parts, sides = VERSIONS }: PartsProps) =>
  parts.map((part) => (
    <div key={part.label} className="compared__sides">
      {(['before', 'after'] as const).map((side) => (
        <div key={side} className={`compared__side compared__side--${side}`}>
          <h4>
            {part.label} <span className="quiet">{sides[side]}</span>
          </h4>
          <OneSide part={part} side={side} name={sides[side]} />
        </div>
      ))}
    </div>
  ))

type OneSideProps = { part: ComparedPart; side: Side; name: string }

function OneSide({ part: { label, columns, rows }, side, name }: OneSideProps) {
  const shown = rows.filter((row) => row[side] !== null)
  if (shown.length === 0) return <p className="quiet">Not there.</p>
  if (columns)
    return <Table label={`${label}, ${name}`} columns={columns} rows={shown} side={side} />
  return shown.map((row, at) => (
    <p key={at} className="compared__words">
      <Runs runs={row[side]?.[0] ?? []} side={side} />
    </p>
  ))
}

type TableProps = {
  label: string
  columns: readonly string[]
  rows: readonly ComparedRow[]
  side: Side
}

const Table = ({ label, columns, rows, side }: TableProps) => (
  <table>
    <caption className="only-heard">{label}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, at) => (
        <tr key={at}>
          {row[side]?.map((runs, column) => (
            <td key={column}>
              <Runs runs={runs} side={side} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const MARKS = {
  before: { Mark: 'del', opens: '[taken out: ', closes: ']' },
  after: { Mark: 'ins', opens: '[added: ', closes: ']' },
} as const

/** Changes are struck through or underlined, not only coloured, and announced to screen readers. */
function Runs({ runs, side }: { runs: readonly TextRun[]; side: Side }) {
  const { Mark, opens, closes } = MARKS[side]
  return runs.map(({ text, isChanged }, at) =>
    isChanged ? (
      <Mark key={at}>
        <span className="only-heard">{opens}</span>
        {text}
        <span className="only-heard">{closes}</span>
      </Mark>
    ) : (
      <span key={at}>{text}</span>
    ),
  )
}
