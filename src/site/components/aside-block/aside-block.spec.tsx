import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './aside-block.examples'

const css = readFileSync(path.resolve('src/site/components/aside-block/aside-block.css'), 'utf8')
const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a block beside a page', () => {
  it.each(Object.entries(examples))('has a name of its own: %s', (_, element) => {
    const markup = renderToStaticMarkup(element)
    const blocks = [...markup.matchAll(/<section class="aside-block[^>]*aria-labelledby="(\w+)"/g)]
    expect(blocks).toHaveLength(markup.match(/<section/g)?.length ?? 0)
    for (const [, name] of blocks) expect(markup).toContain(`<h2 id="${name}">`)
  })

  it('is shown in examples with each class that the stylesheet knows', () => {
    const known = new Set([...css.matchAll(/\.(aside-block[\w-]*)/g)].map(([, name]) => name))
    const all = Object.values(examples).map((element) => renderToStaticMarkup(element))
    for (const name of known) expect(all.join('')).toMatch(new RegExp(`["\\s]${name}["\\s]`))
  })

  it('is kept from small screens by its class alone, so that a reader without styles has it', () => {
    expect(html('the first block on a wide screen only')).toContain('01632 960 118')
    expect(css).toMatch(/\.aside-block--wide \{\s*display: none/)
  })
})
