import { describe, expect, it } from '@jest/globals'

import { documentedComponents, loadExamples } from '@/site/examples/load-examples'

import { readComponentSource } from './read-source'

describe('what the source says about a component', () => {
  it('is the comment of each part, the component of the folder’s name first', () => {
    const { documented } = readComponentSource('event-card')
    expect(documented.map(({ name }) => name)).toEqual(['EventCard', 'EventList'])
    expect(documented[1]?.text).toBe('Events, soonest first.')
  })

  it('is the comment of the examples where a folder has a stylesheet alone', () => {
    const { documented } = readComponentSource('button')
    expect(documented.map(({ name }) => name)).toEqual([''])
    expect(documented[0]?.text).toMatch(/^Classes for buttons and for links that look like them\./)
  })

  it('has each case as it is written, without the indentation around it', () => {
    const { codeOf } = readComponentSource('article-head')
    expect(codeOf['a title alone']).toBe('<PageTitle title="News" />')
    expect(codeOf['a title with a sentence under it']).toBe(
      '<PageTitle title="Our values" standfirst="What we hold ourselves to, whoever you ask." />',
    )
  })

  it.each(documentedComponents())(
    '%s is explained, and shows how each case is written',
    async (name) => {
      const { documented, codeOf } = readComponentSource(name)
      expect(documented).not.toEqual([])
      expect(Object.keys(codeOf)).toEqual(Object.keys(await loadExamples(name)))
    },
  )
})
