import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { releaseData } from '@tests/support/lexical'

import { launchBrowser, newVisitor } from './support/browser'
import { itemAddress, openItem, panelOf, readStored, signIn, writeRelease } from './support/editor'
import { ORIGIN } from './support/hub'
import { journey } from './support/journey'

const KIND = 'news-releases'

let browser: Browser
let author: BrowserContext
let colleague: BrowserContext
let writing: Page
let reading: Page
let id: string

beforeAll(async () => {
  browser = await launchBrowser()
  ;[author, colleague] = await Promise.all([newVisitor(browser), newVisitor(browser)])
})
afterAll(() => browser.close())

const dialogOf = (page: Page) => page.locator('.document-locked')

/** Milliseconds: a takeover renders the form twice, the second time with the data read again. */
const LONGER_THAN_IT_TAKES = 6000

const holdersOf = async (page: Page): Promise<string[]> => {
  const answer = await page.request.get('/api/payload-locked-documents?depth=1', {
    headers: { origin: ORIGIN },
    params: { 'where[document.relationTo][equals]': KIND, 'where[document.value][equals]': id },
  })
  const { docs } = (await answer.json()) as { docs: { user: { value: { name: string } } }[] } // as Payload returns it
  return docs.map(({ user }) => user.value.name)
}

const type = async (page: Page, words: string) => {
  const saved = page.waitForResponse((answer) => answer.url().includes('autosave=true'))
  await page.locator('#field-summary').fill(words)
  expect((await saved).status()).toBe(200)
}

/** Delays Next's requests for a new render of the page by a second. */
const slowDownReading = (page: Page) =>
  page.route(
    (url) => url.searchParams.has('_rsc'),
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    },
  )

journey(
  'a lock on what somebody types in',
  () => [author, colleague],
  (step) => {
    step('names its holder to a colleague, after their typing has saved itself', async () => {
      writing = await signIn(author, 'author')
      reading = await signIn(colleague, 'author-2')
      id = await writeRelease(writing, releaseData('A release that two people want'))
      await openItem(writing, KIND, id)
      await type(writing, 'Typed by the first one.')
      await reading.goto(itemAddress(KIND, id))
      await dialogOf(reading).getByText('Amina Shah').waitFor()
    })

    step(
      'is taken over by a button, and takes no typing before it has been read again',
      async () => {
        await slowDownReading(reading)
        await dialogOf(reading).locator('#document-locked-take-over').click()
        await dialogOf(reading).waitFor({ state: 'detached' })
        expect(await reading.locator('#field-summary').isDisabled()).toBe(true)
      },
    )

    step('and stays theirs before they have typed: the first is told, and not saved', async () => {
      await reading.waitForTimeout(LONGER_THAN_IT_TAKES)
      expect(await holdersOf(reading)).toEqual(['Tom Beech'])
      const refused = await writing.request.patch(`/api/${KIND}/${id}?draft=true&autosave=true`, {
        data: { summary: 'Saved by the first one, too late.' },
        headers: { origin: ORIGIN },
      })
      expect(refused.status()).toBe(423)
      await writing.locator('#field-summary').fill('Typed by the first one, too late.')
      await writing.locator('.document-take-over').waitFor()
      expect((await readStored(reading, id)).summary).toBe('Typed by the first one.')
      await writing.locator('.document-take-over').getByText('View read-only').click()
      await panelOf(writing).getByText('This is open read-only here').waitFor()
      expect(await writing.getByRole('button', { name: 'Save the draft' }).count()).toBe(0)
    })

    step('and is held by their typing', async () => {
      await type(reading, 'Typed by the second one.')
      expect((await readStored(reading, id)).summary).toBe('Typed by the second one.')
    })

    step('ends when its holder closes the tab', async () => {
      await reading.close({ runBeforeUnload: true })
      await writing.waitForTimeout(1500)
      await openItem(writing, KIND, id)
      expect(await dialogOf(writing).count()).toBe(0)
      await writing.getByRole('button', { name: 'Throw it away' }).click()
      await type(writing, 'Typed by the first one again.')
    })

    step('costs nothing that was typed before its holder was known', async () => {
      await writing.goto(itemAddress(KIND, id))
      await panelOf(writing).getByRole('heading', { name: 'What you can do' }).waitFor()
      await writing.waitForTimeout(1500) // until the previous page's lock has ended
      reading = await colleague.newPage()
      await openItem(reading, KIND, id)
      await type(reading, 'Typed by the second one again.')
      await writing.locator('#field-title').fill('A headline that nobody has saved')
      await dialogOf(writing).locator('#document-locked-take-over').click()
      const offer = writing.getByRole('region', { name: 'Unsaved work' })
      await offer.getByText('A headline that nobody has saved').waitFor()
      await offer.getByRole('button', { name: 'Bring it back' }).click()
      const headline = writing.locator('#field-title')
      await writing.waitForFunction(
        (field) => (field as HTMLInputElement).value === 'A headline that nobody has saved',
        await headline.elementHandle(),
      )
      expect(await writing.locator('#field-summary').inputValue()).toBe(
        'Typed by the second one again.',
      )
    })
  },
)
