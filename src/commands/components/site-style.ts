import { build } from 'esbuild'

export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** The stylesheet of the public site as `src/pages/_app.tsx` imports it, in one file. */
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
 * The stylesheet as a reader of one scheme sees it, whatever scheme this machine is set to: a frame
 * has no setting of its own.
 */
export function inScheme(css: string, scheme: Scheme): string {
  const isMet = (asked: string): string => (asked === scheme ? 'min-width: 0' : 'max-width: 0')
  return css
    .replace(/prefers-color-scheme:\s*(light|dark)/g, (_, asked: string) => isMet(asked))
    .replace(/color-scheme:\s*light dark/, `color-scheme: ${scheme}`)
}
