import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, it } from '@jest/globals'

const PACKAGE = '@fontsource-variable/atkinson-hyperlegible-next'
const packaged = path.resolve('node_modules', PACKAGE)
const { version } = createRequire(import.meta.url)(`${packaged}/package.json`) as {
  version: string
}

const served = `/assets/fonts/atkinson-hyperlegible-next-${version}.woff2`

it('serves the font of the package as it is, under a name that changes with it', () => {
  const file = 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
  const original = readFileSync(path.join(packaged, file))
  expect(readFileSync(path.resolve(`public${served}`)).equals(original)).toBe(true)
})

it.each(['src/site/styles/base.css', 'src/pages/_document.tsx'])('is named by %s', (file) => {
  expect(readFileSync(path.resolve(file), 'utf8')).toContain(served)
})
