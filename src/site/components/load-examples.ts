import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { slugFrom } from '@/domain/slug'
import type { Examples } from './examples'

/** From the working directory: a bundle has no other way to its sources. */
export const COMPONENTS_FOLDER = path.join('src', 'site', 'components')

export const examplesFile = (name: string): string =>
  path.join(COMPONENTS_FOLDER, name, `${name}.examples.tsx`)

/** The folders of components, with examples or without, in the order of the alphabet. */
export const componentFolders = (): string[] =>
  readdirSync(COMPONENTS_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** The components that have examples. Read from the disk, so that none is forgotten. */
export const documentedComponents = (): string[] =>
  componentFolders().filter((name) => existsSync(examplesFile(name)))

/** The examples of one component. esbuild and Jest both find the files behind the pattern. */
export async function loadExamples(name: string): Promise<Examples> {
  const loaded: { examples: Examples } = await import(`./${name}/${name}.examples.tsx`)
  return loaded.examples
}

/** The address of a case within its component: `a-direct-quote`. */
export const caseSlug = (title: string): string => slugFrom(title)
