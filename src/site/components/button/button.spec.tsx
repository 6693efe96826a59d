import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './button.examples'

const css = readFileSync(path.resolve('src/site/components/button/button.css'), 'utf8')
const all = Object.values(examples).map((element) => renderToStaticMarkup(element))
const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a button', () => {
  it('is a link where it goes somewhere, and a button where it does something', () => {
    expect(html('a link that looks like a button')).toMatch(/^<a class="button" href="\/news">/)
    expect(html('a button that sends a form')).toMatch(/^<button class="button" type="\w+">/)
  })

  it('is the loudest of its row once', () => {
    for (const name of [
      'one thing to do, and another beside it',
      'the same on a dark panel',
    ] as const)
      expect(html(name).match(/class="button(?: button--panel)?"/g)).toHaveLength(1)
  })

  it('is shown in examples with each class that the stylesheet knows', () => {
    const known = new Set([...css.matchAll(/^\.((?:button|more)[\w-]*)/gm)].map(([, name]) => name))
    expect(known.size).toBeGreaterThan(4)
    for (const name of known) expect(all.join('')).toMatch(new RegExp(`["\\s]${name}["\\s]`))
  })

  it('is as high as a finger needs it, and keeps its colour once it has been visited', () => {
    expect(css).toMatch(/^\.button \{[^}]*min-height: var\(--target\)/m)
    const looks = [...css.matchAll(/^\.(button[\w-]*):visited/gm)].map(([, name]) => name)
    expect(looks).toEqual(['button', 'button--quiet', 'button--panel', 'button--panel-quiet'])
  })
})
