import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { PATHS } from '@/domain/paths'
import { releaseData } from '@tests/support/lexical'

import { axeProblems } from './support/axe-problems'
import { launchBrowser, newVisitor } from './support/browser'
import { openItem, readStored, signIn, writeRelease } from './support/editor'
import { journey } from './support/journey'

const KIND = 'news-releases'
const CREATE = `${PATHS.admin}/collections/${KIND}/create`
const TITLE = 'A release that nobody has saved yet'
const STANDFIRST = 'Typed in the first seconds.'
const PARAGRAPH = 'A paragraph that nobody has saved yet.'
/** Milliseconds: longer than the debounce before unsaved work is stored. */
const A_MOMENT = 600

let browser: Browser
let author: BrowserContext
let page: Page
let id: string

beforeAll(async () => {
  browser = await launchBrowser()
  author = await newVisitor(browser)
})
afterAll(() => browser.close())

const offer = (on: Page) => on.getByRole('region', { name: 'Unsaved work' })
const bringBack = async (on: Page) => {
  await offer(on).getByRole('button', { name: 'Bring it back' }).click()
  await offer(on).waitFor({ state: 'detached' })
}
const keptKeys = (on: Page) =>
  on.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('hub-unsaved')))

const isBack = async (on: Page) => {
  await on.waitForFunction(
    (title) => document.querySelector<HTMLInputElement>('#field-title')?.value === title,
    TITLE,
  )
  expect(await on.locator('#field-summary').inputValue()).toBe(STANDFIRST)
}

journey(
  'a new release is kept before anybody saves it',
  () => [author],
  (step) => {
    step('its words are there again after a reload', async () => {
      page = await signIn(author, 'author')
      await page.goto(CREATE)
      await page.locator('#field-title').fill(TITLE)
      await page.locator('#field-summary').fill(STANDFIRST)
      await page.reload()
      await offer(page).getByText(TITLE).waitFor()
      expect(await axeProblems(page, '.unsaved-work')).toEqual([])
      await bringBack(page)
      await isBack(page)
    })

    step('and its body, after going somewhere else and back', async () => {
      await page.locator('#field-body').getByRole('button', { name: /^Add / }).first().click()
      await page.getByRole('button', { name: 'Text', exact: true }).last().click()
      const text = page.locator('#field-body [contenteditable="true"]').first()
      await text.click()
      await page.keyboard.type(PARAGRAPH)
      await page.waitForTimeout(A_MOMENT)
      await page.goto(PATHS.admin)
      await page.goBack()
      await bringBack(page)
      await isBack(page)
      await page.locator('#field-body').getByText(PARAGRAPH).first().waitFor()
    })

    step('and in another tab, when the first one was closed', async () => {
      await page.waitForTimeout(A_MOMENT)
      const next = await author.newPage()
      await next.goto(CREATE)
      await next.locator('#field-title').waitFor()
      expect(await offer(next).count()).toBe(0)
      await page.close()
      page = next
      await page.reload()
      await bringBack(page)
      await isBack(page)
    })

    step('saved, it is a draft with all of it, and the browser keeps nothing', async () => {
      await page.locator('#action-save-draft').click()
      await page.waitForURL(new RegExp(`/collections/${KIND}/(?!create)[^/]+$`))
      id = page.url().split('/').at(-1) ?? ''
      const stored = await readStored(page, id)
      expect(stored).toMatchObject({ title: TITLE, summary: STANDFIRST })
      expect(JSON.stringify(stored.body)).toContain(PARAGRAPH)
      expect(await keptKeys(page)).toEqual([])
      await page.goto(CREATE)
      await page.locator('#field-title').waitFor()
      expect(await offer(page).count()).toBe(0)
    })

    step('what is typed after a session has ended waits for its author', async () => {
      id = await writeRelease(page, releaseData('A release in the middle of a session'))
      await openItem(page, KIND, id)
      await author.clearCookies()
      const refused = page.waitForResponse(
        (answer) => answer.request().method() === 'PATCH' && answer.status() >= 400,
      )
      await page.locator('#field-summary').fill('Typed after the session had ended.')
      await refused
      await page.getByText('Nothing is saved by itself at the moment.').waitFor()
      await page.locator('#field-summary').press('End')
      await page.locator('#field-summary').pressSequentially(' All of it.')
      await page.waitForTimeout(A_MOMENT)
      await page.close()
      page = await signIn(author, 'author')
      await openItem(page, KIND, id)
      await bringBack(page)
      await page.waitForFunction(
        (words) => document.querySelector<HTMLTextAreaElement>('#field-summary')?.value === words,
        'Typed after the session had ended. All of it.',
      )
      for (let tries = 0; tries < 30; tries += 1) {
        if ((await keptKeys(page)).length === 0) break
        await page.waitForTimeout(500)
      }
      expect(await keptKeys(page)).toEqual([])
      expect((await readStored(page, id)).summary).toBe(
        'Typed after the session had ended. All of it.',
      )
    })

    step('signing out leaves nothing in the browser', async () => {
      await page.goto(CREATE)
      await page.locator('#field-title').fill('A release that is left behind')
      await page.waitForTimeout(A_MOMENT)
      expect(await keptKeys(page)).toHaveLength(1)
      await page.goto(`${PATHS.admin}/logout`)
      await page.waitForURL('**/login*')
      expect(await keptKeys(page)).toEqual([])
    })
  },
)
