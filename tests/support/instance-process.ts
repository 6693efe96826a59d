import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

import { bundleScript } from './bundle-script'

type Shown = { headline: string | null; reads: number }

/** An instance in a child process, on this test's database. Stop it in `afterAll`. */
export type InstanceProcess = {
  readonly pid: number
  /** The release as shown by the instance, and the number of its database reads so far. */
  show: (slug: string) => Promise<Shown>
  signal: (name: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL') => void
  stop: () => Promise<void>
}

export async function startInstance(...args: readonly string[]): Promise<InstanceProcess> {
  const bundle = await bundleScript('tests/support/instance.ts')
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--no-deprecation', bundle, ...args],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, NODE_OPTIONS: '' } },
  )
  const port = await portOf(child)
  return {
    pid: Number(child.pid),
    show: async (slug) => {
      const response = await fetch(`http://127.0.0.1:${port}/${slug}`)
      if (!response.ok) throw new Error(await response.text())
      return (await response.json()) as Shown // as instance.ts writes it
    },
    signal: (name) => void child.kill(name),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    },
  }
}

async function portOf(child: ChildProcess): Promise<number> {
  const [said] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The instance ended with ${code}`)
    }),
  ])) as [{ port: number }]
  return said.port
}
