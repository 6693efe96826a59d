import type { FaultHub } from './fault-hub'
import type { Checked, PublisherProcess } from './publisher-process'

/** A publication whose process was killed, and the state that the next process found. */
export type Round = {
  readonly afterMs: number
  readonly came: 'whole' | 'not' | 'half'
  /** Outcomes of the transitions that the next start had to recover. */
  readonly recovered: readonly string[]
  readonly stored: Checked
}

/** A factor above 1, so that some processes are killed after the commit. */
const BEYOND_THE_END = 1.5

/** For each release, kills the process that publishes it and checks the data with a new process. */
export async function killRounds(hub: FaultHub, count: number): Promise<Round[]> {
  let publisher = await hub.start()
  const unharmed = await publisher.ask<string>({ do: 'make', title: 'Unharmed' })
  const ids: string[] = []
  for (let number = 1; number <= count; number += 1)
    ids.push(await publisher.ask<string>({ do: 'make', title: `Killed ${number}` }))
  // In a new process, like those to be killed: a process's first publication is much slower.
  await publisher.kill()
  publisher = await hub.start()
  const { not, whole, tookMs } = await publishUnharmed(publisher, unharmed)

  const rounds: Round[] = []
  for (const id of ids) {
    const afterMs = Math.round(Math.random() * tookMs * BEYOND_THE_END)
    await publisher.killWhilePublishing(id, afterMs)
    publisher = await hub.start()
    const stored = await publisher.ask<Checked>({ do: 'stand', id })
    const came = isAs(stored, whole) ? 'whole' : isAs(stored, not) ? 'not' : 'half'
    rounds.push({ afterMs, came, recovered: publisher.recovered, stored })
  }
  await publisher.kill()
  return rounds
}

/** Publishes a release undisturbed: the state before and after, and the duration. */
async function publishUnharmed(publisher: PublisherProcess, id: string) {
  const not = await publisher.ask<Checked>({ do: 'stand', id })
  const begun = Date.now()
  await publisher.ask({ do: 'publish', id })
  const tookMs = Date.now() - begun
  return { not, whole: await publisher.ask<Checked>({ do: 'stand', id }), tookMs }
}

/** Equal but for extra mail: delivery is at least once. */
const isAs = ({ mails, chain: _chain, ...rest }: Checked, like: Checked): boolean =>
  mails >= like.mails &&
  Object.entries(rest).every(([name, value]) => like[name as keyof Checked] === value)

/** Prints a summary. */
export function printRounds(database: string, rounds: readonly Round[]): void {
  const counted = (came: Round['came']) => rounds.filter((round) => round.came === came).length
  const recovered = rounds.flatMap((round) => round.recovered)
  const broken = rounds.filter(({ stored }) => stored.chain.length > 0).length
  const times = rounds.map(({ afterMs }) => afterMs).sort((a, b) => a - b)
  process.stdout.write(
    [
      '',
      `Publications killed with SIGKILL on ${database}: ${rounds.length}`,
      `  after                      ${times[0]} to ${times.at(-1)} ms`,
      `  wholly published           ${counted('whole')}`,
      `  wholly not                 ${counted('not')}`,
      `  half done                  ${counted('half')}`,
      `  found by the next start    ${recovered.length} (${[...new Set(recovered)].join(', ') || 'none'})`,
      `  audit chain broken         ${broken}`,
      '',
      '',
    ].join('\n'),
  )
}
