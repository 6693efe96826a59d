import { mkdirSync } from 'node:fs'

import { expect, it } from '@jest/globals'

import { launchBrowser, newVisitor } from './support/browser'
import { startComponentLibrary } from './support/component-library'
import { keepScreenshot, SCREENSHOTS } from './support/keep-screenshot'

/** Shows two narrow frames and the top of a wide one. */
const WINDOW = { width: 1100, height: 900 }

it('the photograph of the components for the README', async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  const library = await startComponentLibrary()
  const browser = await launchBrowser()
  const visitor = await newVisitor(browser, { baseURL: library.address, viewport: WINDOW })
  const page = await visitor.newPage()
  const answer = await page.goto('/event-card', { waitUntil: 'networkidle' })
  await keepScreenshot(page, 'components')
  await browser.close()
  library.end()
  expect(answer?.status()).toBe(200)
})
