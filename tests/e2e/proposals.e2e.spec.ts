import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

import { PATHS } from '@/domain/paths'

import { axeProblems } from './support/axe-problems'
import { launchBrowser, newVisitor } from './support/browser'
import { signIn } from './support/editor'
import { ORIGIN } from './support/hub'
import { journey } from './support/journey'

const TOPICS = `${PATHS.admin}/collections/topics`
const TITLE = 'Allotments'
const NARROW = { width: 320, height: 640 }

let browser: Browser
let first: BrowserContext
let second: BrowserContext
let proposing: Page
let confirming: Page
let address: string

beforeAll(async () => {
  browser = await launchBrowser()
  ;[first, second] = await Promise.all([newVisitor(browser), newVisitor(browser)])
})
afterAll(() => browser.close())

const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Proposal', exact: true })
const button = (page: Page, name: string) =>
  panelOf(page).getByRole('button', { name, exact: true })

const propose = async (page: Page) => {
  const answered = page.waitForResponse(
    (answer) =>
      ['POST', 'PATCH'].includes(answer.request().method()) && /topics/.test(answer.url()),
  )
  await page.getByRole('button', { name: 'Propose', exact: true }).click()
  expect((await answered).status()).toBeLessThan(300)
}

const findWaiting = async (page: Page) => {
  await page.goto(PATHS.admin)
  const queue = page.getByRole('region', { name: /^Proposals to confirm/ })
  await queue.getByRole('link', { name: TITLE }).first().click()
  await page.waitForURL(`**${address}*`)
}

journey(
  'a topic, proposed by one person and in force once another confirms it',
  () => [first, second],
  (step) => {
    step('its proposer cannot confirm it, and reads why', async () => {
      proposing = await signIn(first, 'approver')
      await proposing.goto(`${TOPICS}/create`)
      await proposing.locator('#field-title').fill(TITLE)
      await propose(proposing)
      await proposing.waitForURL(new RegExp(`${TOPICS}/(?!create)[^/]+$`))
      address = new URL(proposing.url()).pathname
      await panelOf(proposing).getByText('This is waiting for a second person.').waitFor()
      expect(await button(proposing, 'Confirm').count()).toBe(0)
      expect(await button(proposing, 'Discard').count()).toBe(1)
      expect(
        await proposing
          .locator('.doc-controls')
          .getByRole('button', { name: /publish/i })
          .count(),
      ).toBe(0)
    })

    step('a redirect to another site is refused at its field, in words', async () => {
      const answer = await proposing.request.post('/api/redirects', {
        data: { from: '/old-allotments', to: 'https://evil.example/' },
        headers: { origin: ORIGIN },
      })
      expect(answer.status()).toBe(400)
      const { errors } = (await answer.json()) as {
        errors: { data: { errors: { path: string; message: string }[] } }[]
      } // as Payload returns it
      expect(errors[0]?.data.errors).toEqual([
        expect.objectContaining({
          path: 'to',
          message: 'This leads to another site. Only hosts that the settings list are allowed.',
        }),
      ])
    })

    step('a second person finds it on the dashboard and confirms it', async () => {
      confirming = await signIn(second, 'approver-2')
      await findWaiting(confirming)
      await panelOf(confirming).getByText('Grace Okoro').waitFor()
      expect(await panelOf(confirming).textContent()).toContain(TITLE)
      await button(confirming, 'Confirm').click()
      await panelOf(confirming).getByText('This is in force.').waitFor()
    })

    step('a change is sent back with a reason, by keyboard on a narrow screen', async () => {
      await proposing.reload()
      await proposing.locator('#field-title').fill(`${TITLE} and gardens`)
      await propose(proposing)
      await proposing.getByText('Proposed. It waits for a second person now.').waitFor()
      await proposing.goto(PATHS.admin) // otherwise the lock of the previous user may block it
      await confirming.setViewportSize(NARROW)
      await findWaiting(confirming)
      await button(confirming, 'Send back').waitFor()
      expect(await axeProblems(confirming, '#proposal')).toEqual([])
      const isWide = await confirming
        .locator('#proposal')
        .evaluate((panel) => panel.scrollWidth > panel.clientWidth)
      expect(isWide).toBe(false)
      await button(confirming, 'Send back').press('Enter')
      await panelOf(confirming).getByLabel('Reason').waitFor()
      await button(confirming, 'Send back').press('Enter')
      await panelOf(confirming).getByText('Give a reason.').waitFor()
      await panelOf(confirming).getByLabel('Reason').fill('Gardens have a topic of their own.')
      expect(await axeProblems(confirming, '#proposal')).toEqual([])
      await button(confirming, 'Send back').press('Enter')
      await panelOf(confirming).getByText('This is in force.').waitFor()
    })

    step('whoever proposed it reads why, and what they had written', async () => {
      await proposing.goto(address)
      await panelOf(proposing).getByText('Gardens have a topic of their own.').waitFor()
      expect(await proposing.locator('#field-title').inputValue()).toBe(TITLE)
      await panelOf(proposing).getByText('The last proposal was sent back by').waitFor()
      expect(await panelOf(proposing).textContent()).toContain(`${TITLE}[added:  and gardens]`)
      expect(await axeProblems(proposing, '#proposal')).toEqual([])
    })
  },
)
