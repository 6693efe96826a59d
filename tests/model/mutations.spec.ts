import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, it } from '@jest/globals'

type Mutation = {
  readonly name: string
  readonly file: string
  readonly from: string
  readonly also?: Mutation
  readonly and?: Mutation
}

const file = pathToFileURL(path.resolve('tests/model/mutations.mjs')).href
const { MUTATIONS } = (await import(file)) as { MUTATIONS: readonly Mutation[] }

/** A mutation with those that are made together with it. */
const partsOf = (mutation: Mutation): Mutation[] => {
  const next = mutation.also ?? mutation.and
  return [mutation, ...(next ? partsOf(next) : [])]
}

describe('the mutation test of the model', () => {
  it.each(MUTATIONS)('still finds the rule: $name', (mutation) => {
    for (const part of partsOf(mutation))
      expect(readFileSync(part.file, 'utf8')).toContain(part.from)
  })
})
