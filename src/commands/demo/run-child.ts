import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import path from 'node:path'

const children = new Set<ChildProcess>()

/** Next's own command, for `startNode`. */
export const NEXT = path.join('node_modules', 'next', 'dist', 'bin', 'next')

/** Packages in the form that waits for nothing while it loads: docs/adr/0003-commands-are-bundled.md. */
const PRODUCTION_FORM = '--conditions=production'

/** Starts a Node process that ends with this one. */
export function startNode(
  args: readonly string[],
  { env = process.env, ...options }: SpawnOptions = {},
): ChildProcess {
  const NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} ${PRODUCTION_FORM}`
  const child = spawn(process.execPath, args, { ...options, env: { ...env, NODE_OPTIONS } })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

const PATIENCE_SECONDS = 15

/** Ends every process started here, by force if need be, and waits until they have ended. */
export async function endChildren(): Promise<void> {
  await Promise.all(
    [...children].map(
      (child) =>
        new Promise<void>((resolve) => {
          child.once('exit', () => resolve())
          child.kill('SIGTERM')
          setTimeout(() => child.kill('SIGKILL'), PATIENCE_SECONDS * 1000).unref()
        }),
    ),
  )
}

/** The exit code of a process, 1 where a signal ended it. */
export const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
