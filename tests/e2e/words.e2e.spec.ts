import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { releaseData } from '@tests/support/lexical'

import { axeProblems } from './support/axe-problems'
import { launchBrowser, newVisitor, PHONE } from './support/browser'
import { openItem, readStored, saveDraft, signIn, writeRelease } from './support/editor'
import { journey } from './support/journey'

const KIND = 'news-releases'
const PASTED =
  '<p>A caf&eacute; of 40 m<sup>2</sup></p><ul><li><p>First.</p><p>More of it.</p></li></ul>'

let browser: Browser
let context: BrowserContext
let page: Page
let id: string

beforeAll(async () => {
  browser = await launchBrowser()
  context = await newVisitor(browser)
})
afterAll(() => browser.close())

journey(
  'words that leave as they were written',
  () => [context],
  (step) => {
    step('a day in the editor shows its year', async () => {
      page = await signIn(context, 'author')
      id = await writeRelease(page, {
        ...releaseData('A release of another year'),
        originallyPublishedOn: '2021-06-15T12:00:00.000Z',
      })
      await openItem(page, KIND, id)
      const day = page.locator('#field-originallyPublishedOn input').first()
      expect(await day.inputValue()).toBe('15 June 2021')
    })

    step('a paste keeps its characters, and its items whole', async () => {
      const text = page.locator('.ContentEditable__root').first()
      await text.click()
      await page.keyboard.press('Control+A')
      await text.evaluate((element, html) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', html)
        const paste = { clipboardData, bubbles: true, cancelable: true }
        element.dispatchEvent(new ClipboardEvent('paste', paste))
      }, PASTED)
      await text.getByText('A café of 40 m²').waitFor()
      expect(await text.locator('li').count()).toBe(1)
      await saveDraft(page)
      expect(JSON.stringify(await readStored(page, id))).toContain('A café of 40 m²')
    })

    step('a page below another is found through it, on a phone as well', async () => {
      for (const viewport of [null, PHONE]) {
        const reader = await newVisitor(browser, viewport ? { viewport } : {})
        const shown = await reader.newPage()
        await shown.goto('/foster-with-us/fostering-friendly-employers')
        const parent = shown.getByRole('navigation').getByRole('link', { name: 'Foster with us' })
        expect(await parent.first().getAttribute('href')).toBe('/foster-with-us')
        expect(await axeProblems(shown)).toEqual([])
        await reader.close()
      }
    })
  },
)
