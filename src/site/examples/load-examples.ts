import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { slugFrom } from '@/domain/slug'
import { importArticleExamples } from '@/site/articles/import-examples'
import type { Examples } from '@/site/components/examples'
import { importComponentExamples } from '@/site/components/import-examples'

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

/** The examples of one component. */
export function loadExamples(name: string): Promise<Examples> {
  const isArticle = path.basename(path.dirname(componentFolder(name))) === 'articles'
  return isArticle ? importArticleExamples(name) : importComponentExamples(name)
}

/** The slug of an example within its component: `a-direct-quote`. */
export const caseSlug = (title: string): string => slugFrom(title)
