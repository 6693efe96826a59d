import { exitOf, startNode } from '@/commands/demo/run-child'

/** Runs a Node script with these settings and waits for it. Throws if it fails. */
export async function runScript(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const env = { ...process.env, ...settings }
  const code = await exitOf(startNode(args, { stdio: 'inherit', env }))
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
}
