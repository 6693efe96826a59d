import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { WITHDRAWAL_REASONS } from '@/domain/content-types'
import { newsFeedPath, newsPath, pagePath, PATHS, searchPath, topicPath } from '@/domain/paths'

import { launchBrowser, newVisitor } from './support/browser'
import {
  chooseRelation,
  followTo,
  itemAddress,
  makeTransition,
  transitionButton,
  openItem,
  openTransitionForm,
  confirmTransition,
  panelOf,
  pressTransition,
  saveDraft,
  signIn,
  untilState,
  wordsBeside,
} from './support/editor'
import { ask, askAs, credentialOf, ORIGIN, readText } from './support/hub'
import { importPages } from './support/import-folder'
import { journey } from './support/journey'

const KIND = 'news-releases'
const TITLE = 'New support for every child in the city'
const STANDFIRST = 'Families can ask for help with play, school and health at any family hub.'
const REVISED = 'Families can ask for help with play, school and health at every family hub.'
const NOTE = 'The first version said “any family hub”. Help is to be had at every one.'
const OWN_WORDS = 'The offer has changed since. We will publish the new one here.'

let browser: Browser
let author: BrowserContext
let approver: BrowserContext
let second: BrowserContext
let reader: BrowserContext
let writing: Page
let signing: Page
let id: string
let slug: string
let topic: { title: string; slug: string }

beforeAll(async () => {
  browser = await launchBrowser()
  ;[author, approver, second, reader] = await Promise.all([
    newVisitor(browser),
    newVisitor(browser),
    newVisitor(browser),
    newVisitor(browser),
  ])
})
afterAll(() => browser.close())

const path = () => pagePath(KIND, slug)

/** Lists and feeds that should contain the release, filtered by its topic to stay on page one. */
const places = () => {
  const filters = { topic: topic.slug }
  return [
    newsPath(filters),
    newsFeedPath('rss', filters),
    newsFeedPath('atom', filters),
    newsFeedPath('json', filters),
    topicPath(topic.slug),
    searchPath({ q: TITLE }),
  ]
}

type Stored = { title: string; slug: string }
const stored = async () => (await (await askAs('author', `/api/${KIND}/${id}`)).json()) as Stored // as Payload returns it
const storedTitle = async () => (await stored()).title

/** Titles in the public API, newest first. */
async function publicTitles(): Promise<string[]> {
  const { items } = JSON.parse(await readText(`/api/v1/${KIND}?perPage=100`)) as {
    items: { title: string }[]
  } // as src/site/api returns it
  return items.map(({ title }) => title)
}

/** The lists and feeds that link to the release. */
async function placesWithIt(): Promise<string[]> {
  const found = await Promise.all(
    places().map(async (place) => ((await readText(place)).includes(path()) ? [place] : [])),
  )
  return found.flat()
}

const read = async (): Promise<Page> => {
  const [page = await reader.newPage()] = reader.pages()
  await page.goto(path())
  return page
}

journey(
  'a release, from a scraped page until it has gone',
  () => [author, approver, second, reader],
  (step) => {
    step('the import makes a draft of it and publishes nothing', async () => {
      const { files } = await importPages(credentialOf('author').email)
      const drafted = files.flatMap((file) =>
        file.outcome === 'drafted' && file.draft.collection === KIND ? [file.draft.id] : [],
      )
      id = drafted.at(-1) ?? ''
      expect(id).not.toBe('')
      expect(await publicTitles()).not.toContain(await storedTitle())
    })

    step('its author finds it in the editor, and what stops it', async () => {
      writing = await signIn(author, 'author')
      await writing.goto(`${PATHS.admin}/collections/${KIND}`)
      await followTo(writing, itemAddress(KIND, id))
      await untilState(writing, 'draft')
      await panelOf(writing).getByRole('link', { name: 'Write the standfirst.' }).waitFor()
      expect(await transitionButton(writing, 'submit').getAttribute('aria-disabled')).toBe('true')
    })

    step('the author puts that right and files it under a topic', async () => {
      const { docs } = (await (await askAs('author', '/api/topics?limit=1')).json()) as {
        docs: [typeof topic]
      } // as Payload returns it
      topic = docs[0]
      await panelOf(writing).getByRole('link', { name: 'Write the standfirst.' }).click()
      await writing.locator('#field-summary:focus').fill(STANDFIRST)
      await writing.locator('#field-title').fill(TITLE)
      await chooseRelation(writing, 'topics', topic.title)
      await saveDraft(writing)
      await panelOf(writing).getByText('Nothing stops this from going out.').waitFor()
    })

    step('the author submits it', async () => {
      await makeTransition(writing, 'submit', { leadsTo: 'in-review' })
    })

    step('the author cannot approve it: the panel says why, and so does the server', async () => {
      const words = 'Only people with the role approver can do this.'
      expect(await transitionButton(writing, 'approve').getAttribute('aria-disabled')).toBe('true')
      expect(await wordsBeside(writing, 'approve')).toContain(words)
      const answer = await author.request.post(`/api/${KIND}/${id}/transition`, {
        data: { transition: 'approve' },
        headers: { origin: ORIGIN },
      })
      expect(answer.status()).toBe(403)
      expect(await answer.text()).toContain(words)
      expect(await publicTitles()).not.toContain(TITLE)
    })

    step('an approver finds it waiting, approves it and publishes it', async () => {
      signing = await signIn(approver, 'approver')
      await signing.goto(PATHS.admin)
      await followTo(signing, itemAddress(KIND, id))
      await untilState(signing, 'in-review')
      await pressTransition(signing, 'approve', 'approved')
      await makeTransition(signing, 'publish', { leadsTo: 'published' })
      slug = (await stored()).slug
      expect(await publicTitles()).toContain(TITLE)
    })

    step(
      'a resident reads it, and finds it in lists, feeds, its topic and the search',
      async () => {
        const page = await read()
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(TITLE)
        expect(await page.locator('main').textContent()).toContain(STANDFIRST)
        expect(await placesWithIt()).toEqual(places())
      },
    )

    step('a revision says what kind of change it is before it goes to review', async () => {
      await openItem(writing, KIND, id)
      await pressTransition(writing, 'revise', 'draft')
      await writing.locator('#field-summary').fill(REVISED)
      await saveDraft(writing)
      const form = await openTransitionForm(writing, 'submit')
      await confirmTransition(form, 'submit')
      await form.getByText('Say whether the change is minor, an update or a correction.').waitFor()
      await form.getByLabel('Correction').check()
      await confirmTransition(form, 'submit')
      await form.getByText('Write the public note that says what changed.').waitFor()
      await form.getByLabel('Public change note').fill(NOTE)
      await confirmTransition(form, 'submit')
      await untilState(writing, 'in-review')
    })

    step('the page stays as it is until somebody else has approved and published it', async () => {
      expect(await (await read()).locator('main').textContent()).toContain(STANDFIRST)
      await openItem(signing, KIND, id)
      await pressTransition(signing, 'approve', 'approved')
      expect(await (await read()).locator('main').textContent()).toContain(STANDFIRST)
      await makeTransition(signing, 'publish', { leadsTo: 'published' })
    })

    step('a resident reads the correction on the page', async () => {
      const page = await read()
      const words = await page.locator('main').textContent()
      expect(words).toContain(REVISED)
      expect(words).toContain(NOTE)
      expect(words).toContain('Corrected')
    })

    step('withdrawn, it keeps a notice and leaves lists and search; feeds say so', async () => {
      await openItem(signing, KIND, id)
      await makeTransition(signing, 'withdraw', {
        leadsTo: 'withdrawn',
        fill: async (form) => {
          await form.getByLabel(WITHDRAWAL_REASONS['out-of-date'].label).check()
          await form.getByLabel('More words for the notice').fill(OWN_WORDS)
        },
      })
      const page = await read()
      const words = await page.locator('main').textContent()
      expect(words).toContain(WITHDRAWAL_REASONS['out-of-date'].notice)
      expect(words).not.toContain(OWN_WORDS)
      await page.getByRole('heading', { name: 'We have withdrawn this story' }).waitFor()
      expect(await placesWithIt()).toEqual(
        places().filter((place) => /\.(rss|atom|json)/.test(place)),
      )
      expect(await readText(newsFeedPath('rss', { topic: topic.slug }))).toContain(
        `Withdrawn: ${TITLE}`,
      )
    })

    step(
      'words of one’s own stand in the notice once a second approver confirms them',
      async () => {
        expect(await transitionButton(signing, 'confirm-words').getAttribute('aria-disabled')).toBe(
          'true',
        )
        const confirming = await signIn(second, 'approver-2')
        await openItem(confirming, KIND, id)
        await makeTransition(confirming, 'confirm-words', { leadsTo: 'withdrawn' })
        await panelOf(confirming).getByText('Words of the notice confirmed').first().waitFor()
        expect(await (await read()).locator('main').textContent()).toContain(OWN_WORDS)
      },
    )

    step('unpublished, its address says that it has gone, and it is nowhere', async () => {
      await openItem(signing, KIND, id)
      await makeTransition(signing, 'unpublish', {
        leadsTo: 'unpublished',
        fill: (form) => form.getByLabel('Published in error').check(),
      })
      const answer = await ask(path())
      expect(answer.status).toBe(410)
      expect(await answer.text()).toContain('It was published by mistake')
      expect(await placesWithIt()).toEqual([])
      expect((await ask(`${path()}.txt`)).status).toBe(410)
    })
  },
)
