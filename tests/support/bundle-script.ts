import path from 'node:path'

import { build } from 'esbuild'

/** Bundles a script for a child process, like run-ts.mjs; resolves to the path of the bundle. */
export async function bundleScript(entry: string): Promise<string> {
  const outfile = path.resolve('.ts-run', `${path.basename(entry, '.ts')}-${process.pid}.mjs`)
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    alias: { '@payload-config': path.resolve('payload.config.ts') },
    tsconfig: 'tsconfig.json',
    loader: { '.css': 'empty' },
    outfile,
    logLevel: 'error',
  })
  return outfile
}
