import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

import { contrast } from './contrast'

type Scheme = Readonly<Record<string, string>>

const css = readFileSync(path.resolve('src/site/styles/tokens.css'), 'utf8')
const split = css.indexOf('@media (prefers-color-scheme: dark)')
const declarations = (text: string): Scheme =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
const light = declarations(css.slice(0, split))
const SCHEMES = { light, dark: { ...light, ...declarations(css.slice(split)) } }

function colourOf(scheme: Scheme, name: string): string {
  const value = scheme[name]?.trim() ?? ''
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  return reference ? colourOf(scheme, reference) : value
}

const GROUNDS = ['page', 'surface', 'sunk', 'wash']

/** Foreground, backgrounds, and the contrast needed: 7 for body text, 4.5 labels, 3 edges. */
const PAIRS: readonly [string, readonly string[], number][] = [
  ['text', [...GROUNDS, 'good-wash', 'warm-wash'], 7],
  ['text-muted', [...GROUNDS, 'warm-wash'], 7],
  ['link', [...GROUNDS, 'warm-wash'], 7],
  ['link-hover', [...GROUNDS, 'warm-wash'], 7],
  ['link-visited', GROUNDS, 7],
  ['brand', GROUNDS, 7],
  ['accent', [...GROUNDS, 'warm-wash'], 4.5],
  ['good', ['page', 'surface', 'good-wash'], 4.5],
  ['bad', ['page', 'surface', 'sunk'], 4.5],
  ['on-button', ['button', 'button-hover'], 7],
  ['on-panel', ['panel', 'panel-warm'], 7],
  ['on-panel-muted', ['panel'], 7],
  ['on-panel-warm-muted', ['panel-warm'], 7],
  ['on-footer', ['footer'], 7],
  ['on-footer-muted', ['footer'], 7],
  ['china-0', ['signal-basalt', 'signal-flambe'], 7],
  ['ink', ['signal-honey', 'signal-jasper'], 7],
  ['line-control', ['page', 'surface'], 3],
  ['rim', ['page', 'surface'], 3],
  ['button', ['page', 'surface', 'wash'], 3],
  ['focus-inner', ['focus-outer'], 9],
]

describe.each(Object.entries(SCHEMES))('colours in the %s scheme', (_, scheme) => {
  it.each(PAIRS)('%s stands out on %j by %d to 1', (foreground, grounds, needed) => {
    for (const ground of grounds) {
      const ratio = contrast(colourOf(scheme, foreground), colourOf(scheme, ground))
      expect([ground, ratio >= needed]).toEqual([ground, true])
    }
  })
})
