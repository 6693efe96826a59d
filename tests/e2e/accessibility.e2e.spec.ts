import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { searchPath } from '@/domain/paths'

import { axeProblems } from './support/axe-problems'
import { launchBrowser, newVisitor } from './support/browser'
import { ORIGIN, OUTPUT } from './support/hub'
import { isFocusVisible, overflowingElements } from './support/page-shape'
import {
  bySection,
  fullestOf,
  HUBS,
  sitemapPaths,
  storedRedirects,
} from './support/public-addresses'

const sections = bySection(await sitemapPaths())
const fullest = await Promise.all([...sections.values()].map(fullestOf))
const { gone } = await storedRedirects()
const dead = ['/nothing-is-here', ...gone.slice(0, 1)]
const specimens = [...HUBS, searchPath({ q: 'fostering' }), ...fullest, ...dead]

const WIDTHS = [1280, 360, 320]
const SCHEMES = ['light', 'dark'] as const
const SKIP = 'Skip to main content'
/** How many focus stops are checked. */
const STOPS = 12

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const nameOf = (address: string): string =>
  address.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home'

/** A screenshot for design review. */
const photograph = async (page: Page, address: string, suffix: string): Promise<void> => {
  const file = path.join(OUTPUT, 'pages', `${nameOf(address)}-${suffix}.png`)
  await page.screenshot({ path: file, fullPage: true })
}

async function problemsOf(page: Page, address: string): Promise<string[]> {
  const problems: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    problems.push(...(await overflowingElements(page)).map((one) => `${width} wide: ${one}`))
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      const found = await axeProblems(page)
      problems.push(...found.map((one) => `${width} wide, ${colorScheme}: ${one}`))
      await photograph(page, address, `${width}-${colorScheme}`)
    }
  }
  return problems
}

describe('every eye', () => {
  it.each(specimens)('can read %s: axe and widths, in light and dark', async (address) => {
    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    await page.goto(address)
    const problems = await problemsOf(page, address)
    await visitor.close()
    expect(problems).toEqual([])
  })
})

describe('a keyboard', () => {
  it.each(specimens)('skips to the words of %s, and always shows where it is', async (address) => {
    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    await page.goto(address)
    await page.keyboard.press('Tab')
    const first = await page.evaluate(() => document.activeElement?.textContent.trim())
    const invisible: string[] = []
    for (let stop = 0; stop < STOPS; stop += 1) {
      const focus = await isFocusVisible(page)
      if (!focus.isVisible) invisible.push(focus.element)
      await page.keyboard.press('Tab')
    }
    await page.getByRole('link', { name: SKIP }).press('Enter')
    const jumpedTo = await page.evaluate(() => document.activeElement?.id)
    await visitor.close()
    expect({ first, invisible, jumpedTo }).toEqual({ first: SKIP, invisible: [], jumpedTo: 'main' })
  })
})

describe('a reader’s privacy', () => {
  it('holds on all of them: no cookie, no call to another host, nothing refused', async () => {
    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    const foreign: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${ORIGIN}/`)) foreign.push(request.url())
    })
    // Chromium logs the status of the error pages, 404 and 410, as errors.
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4(04|10)/.test(message.text()))
        complaints.push(`${page.url()}: ${message.text()}`)
    })
    for (const address of specimens) await page.goto(address, { waitUntil: 'networkidle' })
    const cookies = await visitor.cookies()
    await visitor.close()
    expect({ foreign, complaints, cookies }).toEqual({ foreign: [], complaints: [], cookies: [] })
  })
})
