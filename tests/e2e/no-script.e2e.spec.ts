import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext } from 'playwright-core'

import { PATHS } from '@/domain/paths'

import { launchBrowser, newVisitor, PHONE } from './support/browser'

let browser: Browser
let reader: BrowserContext

beforeAll(async () => {
  browser = await launchBrowser()
  reader = await newVisitor(browser, { javaScriptEnabled: false, viewport: PHONE })
})
afterAll(() => browser.close())

describe('a reader whose phone runs no script', () => {
  it('gets from the home page to a release by its links', async () => {
    const page = await reader.newPage()
    await page.goto(PATHS.home)
    await page
      .getByRole('navigation')
      .getByRole('link', { name: 'News', exact: true })
      .first()
      .click()
    expect(new URL(page.url()).pathname).toBe(PATHS.news)
    const story = page.locator('main a[href^="/news/"]').first()
    const headline = (await story.textContent())?.trim()
    await story.click()
    expect((await page.getByRole('heading', { level: 1 }).textContent())?.trim()).toBe(headline)
  })

  it('searches, and gets an address that can be passed on', async () => {
    const page = await reader.newPage()
    await page.goto(PATHS.home)
    const search = page.getByRole('search').first()
    await search.getByRole('searchbox').fill('fostering')
    await search.getByRole('button').click()
    expect(page.url()).toContain(`${PATHS.search}?q=fostering`)
    expect(await page.locator('main').textContent()).toMatch(/fostering/i)
  })

  it('narrows the news by a topic', async () => {
    const page = await reader.newPage()
    await page.goto(PATHS.news)
    const form = page.locator('main form').first()
    const topic = form.locator('select[name="topic"]')
    const [chosen] = await topic
      .locator('option:not([value=""])')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value')))
    await topic.selectOption(chosen ?? '')
    await form.getByRole('button').first().click()
    expect(new URL(page.url()).searchParams.get('topic')).toBe(chosen)
    expect(await page.locator('main a[href^="/news/"]').count()).toBeGreaterThan(0)
  })
})
