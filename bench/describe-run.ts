import { describeMachine, otherWork } from './machine'
import type { Effort } from './measure'
import { loadProgram } from './put-load'
import { reportTables, type SizeResult } from './report'

type RunArgs = { results: readonly SizeResult[]; effort: Effort; on: Date }

/** The text of `docs/bench.md`: method, hardware and results. Every figure in it was measured. */
export function describeRun({ results, effort, on }: RunArgs): string {
  const { load, firstReads, weight, server } = reportTables(results)
  const { rounds, seconds, connections } = effort
  return `# Benchmarks

\`npm run bench\` writes this page. These are the results of one run, on ${on.toISOString().slice(0, 10)}: ${describeMachine()}.
The load generator, nginx and the server shared that machine, whose load average was ${otherWork()} at the end of the run
(including the benchmark). Compare rows with one another, and with nginx in the same row; figures from another day or
machine are not comparable.

## Method

- The production build, on SQLite, with generated releases of about 450 words. Rows are inserted directly into the
  database, without workflow and versions: a fixture for read performance, not a realistic history.
- **Cached:** one URL requested repeatedly by ${loadProgram} over ${connections} keep-alive connections,
  \`Accept-Encoding: gzip\`, ${rounds} rounds of ${seconds} s. Every round measures every row once, alternating hub and nginx, and the
  order rotates; the table shows medians of the rounds. A page is rendered once in 15 seconds and sent from memory in between;
  a feed is compressed by Next for each request.
- **nginx:** one process that serves the same bytes from a file compressed in advance, as the upper limit.
- **First reads:** URLs that are not cached yet, one after another over one connection. After a publication, every
  page is in that state ([decision 5](adr/0005-a-publish-forgets-everything.md)). Lists and feeds are each filtered by a
  year and two words.
- CPU is that of the server process, as counted by the kernel; memory is resident memory after the measurement.

## Cached pages, under load

${load}

## First reads, one at a time

${firstReads}

## Page weight

Without pictures, stylesheet and font, which browsers cache.

${weight}

## The server

The search index is built from all public content when a server starts; until then \`/health/ready\` says 503.

${server}
`
}
