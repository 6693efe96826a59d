import { build } from 'esbuild'

export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** Bundles the public site's stylesheets, as imported by `src/pages/_app.tsx`, into one. */
export async function bundleSiteStyle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/site/styles/site.css'],
    bundle: true,
    external: ['/assets/*'],
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * The stylesheet fixed to one colour scheme, whatever the system's setting, since a frame cannot
 * have its own `prefers-color-scheme`.
 */
export function inScheme(css: string, scheme: Scheme): string {
  const isMet = (asked: string): string => (asked === scheme ? 'min-width: 0' : 'max-width: 0')
  return css
    .replace(/prefers-color-scheme:\s*(light|dark)/g, (_, asked: string) => isMet(asked))
    .replace(/color-scheme:\s*light dark/, `color-scheme: ${scheme}`)
}
