import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import path from 'node:path'

import type { Outcome } from '@/cms/workflow/recover-transition'
import { bundleScript } from '@tests/support/bundle-script'

import type { Answer, Order, StoredState } from './publisher-orders'

/** Bundles the publisher script; resolves to the path of the bundle. */
export const bundlePublisher = (): Promise<string> => bundleScript('tests/faults/publisher.ts')

export type Checked = StoredState & { readonly chain: readonly string[] }

type StartArgs = { bundle: string; settings: Record<string, string>; folder: string }

/** A publisher in a child process, connected and ready, that the test can kill at any time. */
export class PublisherProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** Outcomes of the transitions that it recovered at start. */
    readonly recovered: readonly Outcome[],
  ) {}

  static async start({ bundle, settings, folder }: StartArgs): Promise<PublisherProcess> {
    const log = openSync(path.join(folder, 'publisher.log'), 'a')
    const child = spawn(process.execPath, ['--conditions=production', '--no-deprecation', bundle], {
      stdio: ['ignore', log, log, 'ipc'],
      env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'warn', NODE_ENV: 'test', ...settings },
    })
    closeSync(log)
    const ready = await answerOf(child)
    if (!('ready' in ready))
      throw new Error(`The publisher did not start: ${JSON.stringify(ready)}`)
    return new PublisherProcess(child, ready.recovered)
  }

  async ask<Result = unknown>(order: Order): Promise<Result> {
    this.child.send(order)
    const answer = await answerOf(this.child)
    if ('error' in answer) throw new Error(answer.error)
    return (answer as { result: Result }).result // each order has one type of result
  }

  /** Publishes over REST, injecting a fault between sign-in and request. */
  async publishInTrouble(id: string, makeTrouble: () => Promise<void> | void) {
    this.child.send({ do: 'publish-over-rest', id } satisfies Order)
    await answerOf(this.child)
    await makeTrouble()
    this.child.send('go')
    const answer = await answerOf(this.child)
    return (answer as { result: { status: number; words: string } }).result
  }

  /** Starts a publication and sends SIGKILL after `afterMs`. */
  async killWhilePublishing(id: string, afterMs: number): Promise<void> {
    this.child.send({ do: 'publish', id } satisfies Order)
    await new Promise((resolve) => setTimeout(resolve, afterMs))
    await this.kill()
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const exit = once(this.child, 'exit')
    this.child.kill('SIGKILL')
    await exit
  }
}

/** The publisher's next message; throws if the process exits first. */
async function answerOf(child: ChildProcess): Promise<Answer> {
  const stop = new AbortController()
  const { signal } = stop
  try {
    const [answer] = (await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`The publisher ended with ${code}: its log says why`)
      }),
    ])) as [Answer]
    return answer
  } finally {
    stop.abort()
  }
}
