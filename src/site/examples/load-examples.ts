import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { slugFrom } from '@/domain/slug'
import type { Examples } from '@/site/components/examples'

/**
 * The parent folders of all components. Relative to the working directory, since bundled code
 * cannot locate its sources otherwise.
 */
export const COMPONENT_FOLDERS = ['components', 'articles'].map((name) =>
  path.join('src', 'site', name),
)

const foldersIn = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** The folder of a component: styles, examples and spec. Throws if there is no such component. */
export function componentFolder(name: string): string {
  const parent = COMPONENT_FOLDERS.find((folder) => existsSync(path.join(folder, name)))
  if (!parent) throw new Error(`There is no component ${name}`)
  return path.join(parent, name)
}

export const examplesFile = (name: string): string =>
  path.join(componentFolder(name), `${name}.examples.tsx`)

/** The names of all components, with examples or without, in alphabetical order. */
export const componentNames = (): string[] => COMPONENT_FOLDERS.flatMap(foldersIn).sort()

/** The components with examples. Read from the disk, so that none is omitted. */
export const documentedComponents = (): string[] =>
  componentNames().filter((name) => existsSync(examplesFile(name)))

/** The examples of one component. Both esbuild and Jest resolve the patterns to files. */
export async function loadExamples(name: string): Promise<Examples> {
  const isArticle = path.basename(path.dirname(componentFolder(name))) === 'articles'
  const loaded: { examples: Examples } = isArticle
    ? await import(`@/site/articles/${name}/${name}.examples.tsx`)
    : await import(`@/site/components/${name}/${name}.examples.tsx`)
  return loaded.examples
}

/** The slug of an example within its component: `a-direct-quote`. */
export const caseSlug = (title: string): string => slugFrom(title)
