import { mkdirSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { PATHS } from '@/domain/paths'

import { DESKTOP, launchBrowser, newVisitor } from './support/browser'
import { panelOf, signIn } from './support/editor'
import { keepScreenshot, SCREENSHOTS } from './support/keep-screenshot'
import { bySection, fullestOf, sitemapPaths } from './support/public-addresses'

const MOST_HEIGHT = 1600

const sections = bySection(await sitemapPaths())
const release = await fullestOf(sections.get(PATHS.news) ?? [])

const PAGES: readonly (readonly [name: string, address: string])[] = [
  ['home', PATHS.home],
  ['release', release],
  ['press-room', PATHS.press],
]

let browser: Browser
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function photograph(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => true))
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: DESKTOP.width, height: Math.min(height, MOST_HEIGHT) })
  await keepScreenshot(page, name)
}

describe('the photographs of the README', () => {
  it.each(PAGES)('%s', async (name, address) => {
    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(200)
    await photograph(page, name)
    await visitor.close()
  })

  it('dashboard and editor', async () => {
    const visitor = await newVisitor(browser)
    const page = await signIn(visitor, 'approver')
    await page.goto(PATHS.admin)
    await page.getByRole('heading', { name: 'Recently published' }).waitFor()
    await keepScreenshot(page, 'dashboard')
    await page
      .getByRole('link', { name: /^Review/ })
      .first()
      .click()
    await panelOf(page).getByRole('heading', { name: 'What you can do' }).waitFor()
    await page.setViewportSize(DESKTOP)
    await keepScreenshot(page, 'editor')
    await visitor.close()
  })
})
