import type { Figures, FirstReads } from './measure'
import type { Weight } from './weigh'

export type PageResult = {
  readonly name: string
  readonly weight: Weight
  readonly firstReads: FirstReads
  readonly hub: Figures
  /** Null where there is no nginx. */
  readonly limit: Figures | null
}

/** All figures for a site with this many releases. */
export type SizeResult = {
  readonly releases: number
  readonly databaseMb: number
  /** From the start of the process until `/health/ready` answers 200. */
  readonly readyMs: number
  /** Response time of the first search after that. */
  readonly firstSearchMs: number
  readonly memoryAtStartMb: number
  readonly memoryAtEndMb: number
  readonly pages: readonly PageResult[]
}

type Column<Row> = readonly [heading: string, text: (row: Row) => string]

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB')
const NOTHING = '–'
const fine = (value: number): string =>
  Number.isNaN(value) ? NOTHING : value < 10 ? value.toFixed(2) : whole(value)

/** A Markdown table; every column except the first is numeric and right-aligned. */
function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, text]) => text(row))),
  ]
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)))
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const pad = (row: string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
  const [head = [], ...body] = cells
  return [pad(head), rule, ...body.map(pad)].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

type SizedPage = PageResult & { readonly releases: number }

/** Groups the results by page, in the order in which the pages were measured. */
function inSizes(results: readonly SizeResult[]): SizedPage[] {
  const names = results[0]?.pages.map(({ name }) => name) ?? []
  return names.flatMap((name) =>
    results.flatMap(({ releases, pages }) =>
      pages.filter((page) => page.name === name).map((page) => ({ ...page, releases })),
    ),
  )
}

const PAGE: Column<SizedPage> = ['page', ({ name }) => name]
const RELEASES: Column<SizedPage> = ['releases', ({ releases }) => whole(releases)]

const LOAD: readonly Column<SizedPage>[] = [
  PAGE,
  RELEASES,
  ['requests/s', ({ hub }) => fine(hub.perSecond)],
  ['p50 ms', ({ hub }) => fine(hub.p50)],
  ['p99 ms', ({ hub }) => fine(hub.p99)],
  ['CPU ms/request', ({ hub }) => fine(hub.cpuMs)],
  ['memory MB', ({ hub }) => whole(hub.memoryMb)],
  ['nginx requests/s', ({ limit }) => (limit ? whole(limit.perSecond) : NOTHING)],
  [
    'hub / nginx',
    ({ hub, limit }) => (limit ? (hub.perSecond / limit.perSecond).toFixed(3) : NOTHING),
  ],
  ['nginx p99 ms', ({ limit }) => (limit ? fine(limit.p99) : NOTHING)],
  ['nginx CPU ms/request', ({ limit }) => (limit ? limit.cpuMs.toFixed(3) : NOTHING)],
]

const FIRST: readonly Column<SizedPage>[] = [
  PAGE,
  RELEASES,
  ['addresses', ({ firstReads }) => whole(firstReads.count)],
  ['p50 ms', ({ firstReads }) => fine(firstReads.p50)],
  ['slowest ms', ({ firstReads }) => fine(firstReads.slowest)],
]

const WEIGHT: readonly Column<SizedPage>[] = [
  PAGE,
  RELEASES,
  ['bytes', ({ weight }) => whole(weight.plain)],
  ['bytes gzipped', ({ weight }) => whole(weight.gzip)],
  ['bytes of JavaScript', ({ weight }) => whole(weight.scripts)],
]

const SERVER: readonly Column<SizeResult>[] = [
  ['releases', ({ releases }) => whole(releases)],
  ['database MB', ({ databaseMb }) => fine(databaseMb)],
  ['memory after start MB', ({ memoryAtStartMb }) => whole(memoryAtStartMb)],
  ['memory after the load MB', ({ memoryAtEndMb }) => whole(memoryAtEndMb)],
  ['ready after s', ({ readyMs }) => fine(readyMs / 1000)],
  ['first search ms', ({ firstSearchMs }) => whole(firstSearchMs)],
]

/** The four tables of a run, as Markdown. */
export function reportTables(results: readonly SizeResult[]): Record<TableName, string> {
  const pages = inSizes(results)
  return {
    load: table(LOAD, pages),
    firstReads: table(FIRST, pages),
    weight: table(WEIGHT, pages),
    server: table(SERVER, results),
  }
}

export type TableName = 'load' | 'firstReads' | 'weight' | 'server'
