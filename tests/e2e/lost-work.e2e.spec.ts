import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { PATHS } from '@/domain/paths'
import { releaseData } from '@tests/support/lexical'

import { axeProblems } from './support/axe-problems'
import { launchBrowser, newVisitor } from './support/browser'
import {
  itemAddress,
  makeTransition,
  openItem,
  panelOf,
  pressTransition,
  readStored,
  saveDraft,
  saveElsewhere,
  signIn,
  untilState,
  writeRelease,
} from './support/editor'
import { journey } from './support/journey'

/** Milliseconds: autosave runs four seconds after typing. */
const LONGER_THAN_A_ROUND = 6000
const KIND = 'news-releases'

let browser: Browser
let author: BrowserContext
let colleague: BrowserContext
let approver: BrowserContext
let writing: Page
let reading: Page
let signing: Page
let id: string

beforeAll(async () => {
  browser = await launchBrowser()
  ;[author, colleague, approver] = await Promise.all([
    newVisitor(browser),
    newVisitor(browser),
    newVisitor(browser),
  ])
})
afterAll(() => browser.close())

/** Removes the comparison's marks for screen readers. */
const withoutMarks = (words: string) => words.replace(/\[(?:taken out|added): |\]/g, '')

const summaryOf = (page: Page) => page.locator('#field-summary')

/** Waits for a text to be stored: text typed during a save is only in the next one. */
async function untilSummary(page: Page, words: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await readStored(page, id)).summary === words) return
    await page.waitForTimeout(500)
  }
  throw new Error(`Not saved by itself: ${words}`)
}

const savedByItself = (page: Page) =>
  page.waitForResponse(
    (answer) => answer.url().includes('autosave=true') && answer.request().method() === 'PATCH',
  )

journey(
  'nothing that was typed is lost',
  () => [author, colleague, approver],
  (step) => {
    step('a draft saves itself while somebody types, and loses no letter of it', async () => {
      writing = await signIn(author, 'author')
      id = await writeRelease(writing, releaseData('A release that saves itself'))
      await openItem(writing, KIND, id)
      const saved = savedByItself(writing)
      await summaryOf(writing).fill('Typed and')
      await writing.waitForRequest((request) => request.url().includes('autosave=true'))
      await summaryOf(writing).pressSequentially(' typed on')
      expect((await saved).status()).toBe(200)
      await summaryOf(writing).pressSequentially(' for a while.')
      await untilSummary(writing, 'Typed and typed on for a while.')
      await panelOf(writing).getByText('Saved by itself').waitFor()
      expect(await summaryOf(writing).inputValue()).toBe('Typed and typed on for a while.')
    })

    step('a save by hand that takes long is not crossed by one by itself', async () => {
      const saves: string[] = []
      await writing.route(`**/api/${KIND}/${id}?*`, async (route) => {
        if (route.request().method() !== 'PATCH') return route.fallback()
        saves.push(route.request().url())
        await setTimeout(LONGER_THAN_A_ROUND)
        return route.continue()
      })
      await summaryOf(writing).fill('Saved by hand.')
      await saveDraft(writing)
      await writing.unroute(`**/api/${KIND}/${id}?*`)
      await untilSummary(writing, 'Saved by hand.')
      expect(saves).toHaveLength(1)
      expect(await panelOf(writing).locator('.save-conflict').count()).toBe(0)
    })

    step('two people see where they differ, and both are kept', async () => {
      await writing.goto(PATHS.admin)
      reading = await signIn(colleague, 'author-2')
      await openItem(reading, KIND, id)
      await saveElsewhere(writing, id, { title: 'A release with their headline' })
      await summaryOf(reading).fill('My own sentence.')
      const differences = panelOf(reading).locator('.save-conflict')
      await differences.getByText('they changed it').waitFor()
      const words = withoutMarks((await differences.textContent()) ?? '')
      expect(words).toContain('A release with their headline')
      expect(words).toContain('My own sentence.')
      expect(await axeProblems(reading, '#workflow')).toEqual([])
      await panelOf(reading)
        .getByRole('button', { name: 'Save my changes on top of theirs' })
        .click()
      await differences.waitFor({ state: 'detached' })
      expect(await readStored(reading, id)).toMatchObject({
        title: 'A release with their headline',
        summary: 'My own sentence.',
      })
      await reading.waitForFunction(
        (words) => document.querySelector<HTMLInputElement>('#field-title')?.value === words,
        'A release with their headline',
      )
      expect(await summaryOf(reading).inputValue()).toBe('My own sentence.')
    })

    step('a form goes on saving itself after a transition that changed no word', async () => {
      const earlier = id
      id = await writeRelease(writing, releaseData('A release that is sent back'))
      await openItem(writing, KIND, id)
      await makeTransition(writing, 'submit', { leadsTo: 'in-review' })
      signing = await signIn(approver, 'approver')
      await openItem(signing, KIND, id)
      await makeTransition(signing, 'request-changes', {
        leadsTo: 'changes-requested',
        fill: (form) => form.getByLabel('What has to change?').fill('Say when.'),
      })
      await summaryOf(writing).fill('On Monday.')
      await untilSummary(writing, 'On Monday.')
      await panelOf(writing).getByText('Saved by itself').waitFor()
      await untilState(writing, 'changes-requested')
      expect(await panelOf(writing).locator('.save-conflict').count()).toBe(0)
      await saveElsewhere(writing, id, { title: 'A release that is sent back, renamed' })
      await summaryOf(writing).fill('On Tuesday.')
      await panelOf(writing).getByText('they changed it').waitFor()
      await panelOf(writing).getByText('Nothing is saved by itself until').waitFor()
      expect(await readStored(writing, id)).toMatchObject({
        title: 'A release that is sent back, renamed',
        summary: 'On Monday.',
      })
      id = earlier
    })

    step(
      'what is approved is not changed by typing: somebody has to press Save draft',
      async () => {
        await openItem(writing, KIND, id)
        await makeTransition(writing, 'submit', { leadsTo: 'in-review' })
        await openItem(signing, KIND, id)
        await pressTransition(signing, 'approve', 'approved')
        await openItem(writing, KIND, id)
        await summaryOf(writing).fill('Typed into what was approved.')
        await panelOf(writing).getByText('Saving them ends the approval').waitFor()
        await writing.waitForTimeout(6000)
        expect(await readStored(writing, id)).toMatchObject({
          state: 'approved',
          summary: 'My own sentence.',
        })
      },
    )

    step('a draft goes to the trash by clicks, stands still there, and comes back', async () => {
      id = await writeRelease(writing, releaseData('A release thrown away'))
      await openItem(writing, KIND, id)
      await writing.locator('.doc-controls__popup button, .doc-controls__dots').first().click()
      await writing.getByRole('button', { name: 'Delete', exact: true }).click()
      await writing.getByRole('button', { name: 'Confirm' }).click()
      await writing.waitForURL(`**/collections/${KIND}*`)
      expect((await readStored(writing, id)).deletedAt).toBeTruthy()
      await writing.goto(itemAddress(KIND, `trash/${id}`))
      await panelOf(writing).getByText('This is in the trash.').waitFor()
      await writing.getByRole('button', { name: 'Restore', exact: true }).click()
      await writing.getByRole('button', { name: 'Confirm' }).click()
      await writing.waitForURL(`**${itemAddress(KIND, id)}*`)
      await untilState(writing, 'draft')
      expect((await readStored(writing, id)).deletedAt).toBeNull()
    })
  },
)
