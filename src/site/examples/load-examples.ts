import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { slugFrom } from '@/domain/slug'
import { importExamples as importArticle } from '@/site/articles/import-examples'
import type { Examples } from '@/site/components/examples'
import { importExamples as importComponent } from '@/site/components/import-examples'

/** The folders whose folders each hold one component. From the working directory: a bundle has no other way to its sources. */
export const COMPONENT_FOLDERS = ['components', 'articles'].map((name) =>
  path.join('src', 'site', name),
)

const foldersIn = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** Where a component, its styles, examples and spec lie. Throws for a name that no component has. */
export function componentFolder(name: string): string {
  const parent = COMPONENT_FOLDERS.find((folder) => existsSync(path.join(folder, name)))
  if (!parent) throw new Error(`There is no component ${name}`)
  return path.join(parent, name)
}

export const examplesFile = (name: string): string =>
  path.join(componentFolder(name), `${name}.examples.tsx`)

/** The names of the components, with examples or without, in the order of the alphabet. */
export const componentNames = (): string[] => COMPONENT_FOLDERS.flatMap(foldersIn).sort()

/** The components that have examples. Read from the disk, so that none is forgotten. */
export const documentedComponents = (): string[] =>
  componentNames().filter((name) => existsSync(examplesFile(name)))

/** The examples of one component. */
export function loadExamples(name: string): Promise<Examples> {
  const isArticle = path.basename(path.dirname(componentFolder(name))) === 'articles'
  return isArticle ? importArticle(name) : importComponent(name)
}

/** The address of a case within its component: `a-direct-quote`. */
export const caseSlug = (title: string): string => slugFrom(title)
