import type { Examples } from './examples'

/** The examples of one folder beside this file. esbuild finds files behind a pattern only where it begins with `./`. */
export async function importComponentExamples(name: string): Promise<Examples> {
  const loaded: { examples: Examples } = await import(`./${name}/${name}.examples.tsx`)
  return loaded.examples
}
