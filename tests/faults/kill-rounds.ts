import type { FaultHub } from './fault-hub'
import type { Checked, PublisherProcess } from './publisher-process'

/** One release whose publication was killed, and how the next process found it. */
export type Round = {
  readonly afterMs: number
  readonly came: 'whole' | 'not' | 'half'
  /** What the next start had to bring to an end, and what became of it. */
  readonly recovered: readonly string[]
  readonly stored: Checked
}

/** Kills some publications after they have ended, so that both sides of the commit are seen. */
const BEYOND_THE_END = 1.5

/** Publishes one release after another, kills each process on the way, and looks with a new one. */
export async function killRounds(hub: FaultHub, count: number): Promise<Round[]> {
  let publisher = await hub.start()
  const unharmed = await publisher.ask<string>({ do: 'make', title: 'Unharmed' })
  const ids: string[] = []
  for (let number = 1; number <= count; number += 1)
    ids.push(await publisher.ask<string>({ do: 'make', title: `Killed ${number}` }))
  // In a new process, as those that are killed: the first publication takes several times as long.
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

/** How a release stands before and after its publication, and how long that takes. */
async function publishUnharmed(publisher: PublisherProcess, id: string) {
  const not = await publisher.ask<Checked>({ do: 'stand', id })
  const begun = Date.now()
  await publisher.ask({ do: 'publish', id })
  const tookMs = Date.now() - begun
  return { not, whole: await publisher.ask<Checked>({ do: 'stand', id }), tookMs }
}

/** The same in everything but a mail that was sent once more, since that is how mail is kept. */
const isAs = ({ mails, chain: _chain, ...rest }: Checked, like: Checked): boolean =>
  mails >= like.mails &&
  Object.entries(rest).every(([name, value]) => like[name as keyof Checked] === value)

/** The result in a few lines, for whoever runs the tests. */
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
