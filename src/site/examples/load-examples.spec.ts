import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isValidElement } from 'react'

import {
  caseSlug,
  componentNames,
  COMPONENT_FOLDERS,
  documentedComponents,
  examplesFile,
  loadExamples,
} from './load-examples'

const filesWith = (suffix: string): string[] =>
  COMPONENT_FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(suffix))
      .map((file) => path.join(folder, file)),
  ).sort()

describe('the examples of the components', () => {
  it('have a name that no other component has', () => {
    expect(componentNames()).toEqual([...new Set(componentNames())])
  })

  it('exist for every component', () => {
    expect(documentedComponents()).toEqual(componentNames())
  })

  it('stand in no file that the pages of examples would pass over', () => {
    expect(filesWith('.examples.tsx')).toEqual(documentedComponents().map(examplesFile).sort())
  })

  it('are tried by a spec of the same name', () => {
    const specs = filesWith('.spec.tsx')
    const untried = componentNames().filter(
      (name) => !specs.includes(examplesFile(name).replace('.examples.', '.spec.')),
    )
    expect(untried).toEqual([])
  })

  it.each(documentedComponents())('%s has cases with addresses of their own', async (name) => {
    const cases = Object.entries(await loadExamples(name))
    const slugs = cases.map(([title]) => caseSlug(title))
    expect(cases.length).toBeGreaterThan(0)
    expect(cases.filter(([, element]) => !isValidElement(element))).toEqual([])
    expect(slugs).not.toContain('')
    expect(new Set(slugs).size).toBe(slugs.length)
  })
})
