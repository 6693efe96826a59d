import { describeMachine, otherWork } from './machine'
import type { Effort } from './measure'
import { loadProgram } from './put-load'
import { reportTables, type SizeResult } from './report'

type RunArgs = { results: readonly SizeResult[]; effort: Effort; on: Date }

/** `docs/bench.md`: what was measured, how, and on what, with nothing but measured figures. */
export function describeRun({ results, effort, on }: RunArgs): string {
  const { load, firstReads, weight, server } = reportTables(results)
  const { rounds, seconds, connections } = effort
  return `# How fast it is

\`npm run bench\` writes this page. Figures of one run, on ${on.toISOString().slice(0, 10)}: ${describeMachine()}.
Load generator, nginx and server shared that machine, whose load average was ${otherWork()} at the end of the run
(it counts the benchmark itself). Compare rows with one another, and with nginx in the same row; the same figures on
another day or machine say little.

## How it is measured

- The production build, on SQLite, with generated releases of some 450 words. Rows are written straight to the
  database, past the workflow and without versions: a fixture for reading, not what a year of editing leaves.
- **Cached:** one address asked for again and again by ${loadProgram} over ${connections} connections that stay open,
  \`Accept-Encoding: gzip\`, ${rounds} rounds of ${seconds} s. Every round measures every row once, hub and nginx in turn, and the
  order moves on; the table has medians of the rounds. A page is made once in 15 seconds and sent from memory in between; a feed
  is compressed anew for each request, by Next.
- **nginx:** one process that sends the same bytes from a file compressed beforehand: as fast as this could ever be.
- **First reads:** addresses nobody has asked for yet, one after another over one connection. So is every page after
  a publish ([decision 5](adr/0005-a-publish-forgets-everything.md)). Lists and feeds are each narrowed by a
  year and two words.
- CPU is the server process's own, by the kernel's count; memory is what is resident after the measurement.

## Cached pages, under load

${load}

## First reads, one at a time

${firstReads}

## What a reader downloads

Without pictures, style sheet and font, which are fetched once and kept.

${weight}

## The server

The search index is built from everything public when a server starts; until then \`/health/ready\` says 503.

${server}
`
}
