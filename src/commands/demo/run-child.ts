import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import path from 'node:path'

const children = new Set<ChildProcess>()

/** Path of the `next` command, for `startNode`. */
export const NEXT = path.join('node_modules', 'next', 'dist', 'bin', 'next')

/** Avoids packages with a top-level `await`: docs/adr/0003-commands-are-bundled.md. */
const PRODUCTION_FORM = '--conditions=production'

/** Starts a Node process that is stopped when this one ends. */
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

/** Stops every child process, by SIGKILL if necessary, and waits until all have exited. */
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

/** The exit code of a process, or 1 if a signal ended it. */
export const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
