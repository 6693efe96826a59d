import type { ReactElement } from 'react'

import { caseSlug, documentedComponents, loadExamples } from '@/site/examples/load-examples'

import { type Documented, readComponentSource } from './read-source'

export type ExampleCase = {
  readonly title: string
  /** `/quote/a-direct-quote` */
  readonly path: string
  readonly element: ReactElement
  /** The source code of the example. */
  readonly code: string
}

export type DocumentedComponent = {
  /** The name of the component's folder. */
  readonly name: string
  readonly path: string
  readonly documented: readonly Documented[]
  readonly cases: readonly ExampleCase[]
}

/** Every component that has examples, in alphabetical order. */
export const readComponents = (): Promise<DocumentedComponent[]> =>
  Promise.all(documentedComponents().map(readComponent))

async function readComponent(name: string): Promise<DocumentedComponent> {
  const examples = await loadExamples(name)
  const { documented, codeOf } = readComponentSource(name)
  const cases = Object.entries(examples).map(([title, element]) => ({
    title,
    path: `/${name}/${caseSlug(title)}`,
    element,
    code: codeOf[title] ?? '',
  }))
  return { name, path: `/${name}`, documented, cases }
}
