import { describe, expect, it } from '@jest/globals'

import { limitQuery, MOST_DOCUMENTS } from './limit-query'

const asking = (query: string) => limitQuery(new URLSearchParams(query))

describe('a question that makes no sense', () => {
  it.each([
    'page=1e99',
    'page=0',
    'page=-1',
    'page=99999999999',
    'limit=-1',
    'limit=1e9',
    'limit[0]=999999',
    'page[]=2',
    'depth[0]=9',
    'where=7',
    'where=x',
    'where[title][all]=x',
    'where[title]=7',
    'where[title][near]=1,2,3',
    'where[or][0][title][within]=7',
    `where${'[and][0]'.repeat(40)}[title][equals]=7`,
  ])('is answered with a sentence: %s', (query) => {
    expect(asking(query)).toEqual({ problem: expect.stringMatching(/^[A-Za-z].*\.$/) })
  })
})

describe('a question of the editor', () => {
  it.each([
    'page=3&limit=25&sort=-updatedAt&depth=0',
    'where[or][0][and][0][title][like]=road',
    'where[id][in][0]=7&where[id][in][1]=8',
    'where[id][in][]=7',
    'where[version.state][equals]=draft',
    'select[title]=true&joins=false',
  ])('is passed on as it is: %s', (query) => {
    expect(asking(query)).toEqual({ params: new URLSearchParams(query) })
  })

  it('has one page and one limit, the first of each', () => {
    const params = new URLSearchParams('page=2&limit=5')
    expect(asking('page=2&limit=5&page=many&limit=0')).toEqual({ params })
  })

  it.each(['limit=0', 'limit=100000'])('for very many gets the most there are: %s', (query) => {
    expect(asking(query)).toEqual({ params: new URLSearchParams({ limit: `${MOST_DOCUMENTS}` }) })
  })
})
