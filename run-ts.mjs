// Runs a TypeScript command without a loader: esbuild bundles our own files and leaves packages
// external. For why not the Payload CLI or tsx, see docs/adr/0003-commands-are-bundled.md.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(fileURLToPath(import.meta.url))
const [entry, ...args] = process.argv.slice(2)
if (!entry) {
  console.error('Usage: node run-ts.mjs FILE.ts [ARGUMENTS]')
  process.exit(64)
}
const stop = (sentence) => {
  console.error(sentence)
  process.exit(1)
}
const { build } = await import('esbuild').catch(() =>
  stop('The packages are not installed: run npm ci first.'),
)
const outfile = path.join(root, '.ts-run', `${path.basename(entry, '.ts')}-${process.pid}.mjs`)
try {
  mkdirSync(path.dirname(outfile), { recursive: true })
} catch {
  stop(
    `Nothing can be written in ${path.dirname(path.dirname(outfile))}: make the folder writable.`,
  )
}
await build({
  entryPoints: [entry],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  packages: 'external',
  alias: {
    '@payload-config': path.join(root, 'payload.config.ts'),
    // Node needs the file name: the package declares no exports.
    'next/head': 'next/head.js',
  },
  tsconfig: path.join(root, 'tsconfig.json'),
  loader: { '.css': 'empty' },
  outfile,
  logLevel: 'error',
})
const child = spawn(
  process.execPath,
  ['--conditions=production', '--no-deprecation', outfile, ...args],
  { stdio: 'inherit', cwd: process.cwd() },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', async (code, signal) => {
  const { rm } = await import('node:fs/promises')
  await rm(outfile, { force: true })
  process.exit(code ?? (signal ? 1 : 0))
})
