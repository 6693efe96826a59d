import path from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { releaseData } from '@tests/support/lexical'

import { pagePath, PATHS } from '@/domain/paths'

import { axeProblems } from './support/axe-problems'
import { launchBrowser, newVisitor, PHONE } from './support/browser'
import {
  chooseRelation,
  itemAddress,
  makeTransition,
  transitionButton,
  openItem,
  panelOf,
  saveDraft,
  saveElsewhere,
  signIn,
  wordsBeside,
  writeRelease,
} from './support/editor'
import { ask, OUTPUT } from './support/hub'
import { photographAll } from './support/journey'

const KIND = 'news-releases'
const BARE = {
  ...releaseData('A release with nothing right'),
  summary: 'x'.repeat(161),
  body: [{ blockType: 'quote', kind: 'direct' }],
}

let browser: Browser
let open: BrowserContext[] = []

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(async () => {
  await Promise.all(open.map((context) => context.close()))
  open = []
})

async function desk(name: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await newVisitor(browser, { colorScheme })
  open.push(context)
  return signIn(context, name)
}

/** A test that takes a screenshot of every open page if it fails. */
const photographed = (guarantee: string, walk: () => Promise<void>) =>
  it(guarantee, async () => {
    try {
      await walk()
    } catch (error) {
      await photographAll(open, `editor ${guarantee}`)
      throw error
    }
  })

describe.each(['light', 'dark'] as const)('in %s colours axe finds nothing wrong', (scheme) => {
  photographed(`with what waits for an approver, in ${scheme}`, async () => {
    const page = await desk('approver', scheme)
    await page.goto(PATHS.admin)
    await page.getByRole('heading', { name: 'Waiting for you' }).waitFor()
    expect(await axeProblems(page, '.waiting')).toEqual([])
  })

  photographed(`with the panel beside a draft that is not ready, in ${scheme}`, async () => {
    const page = await desk('author', scheme)
    await openItem(page, KIND, await writeRelease(page, BARE))
    await panelOf(page)
      .getByRole('link', { name: /Shorten the standfirst/ })
      .waitFor()
    expect(await axeProblems(page, '#workflow')).toEqual([])
  })

  photographed(`with the form of a transition that was refused, in ${scheme}`, async () => {
    const page = await desk('author', scheme)
    const id = await writeRelease(page, releaseData('A release to be sent back'))
    await openItem(page, KIND, id)
    await makeTransition(page, 'submit', { leadsTo: 'in-review' })
    const second = await desk('approver', scheme)
    await openItem(second, KIND, id)
    await transitionButton(second, 'request-changes').click()
    const form = panelOf(second).getByRole('group', { name: 'Request changes' })
    const asked: string[] = []
    second.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await form.getByRole('button', { name: 'Request changes' }).click()
    await form.getByText('Say what has to change.').waitFor()
    expect(asked.filter((one) => one.startsWith('POST') && one.includes('/transition'))).toEqual([])
    expect(await axeProblems(second, '#workflow')).toEqual([])
  })
})

const LOOKS = (['light', 'dark'] as const).flatMap((scheme) =>
  ([1280, 820] as const).map((width) => ({ scheme, width })),
)

describe.each(LOOKS)('at $width pixels in $scheme colours axe finds nothing wrong', (look) => {
  const { scheme, width } = look
  const sized = async (page: Page) => {
    await page.setViewportSize({ width, height: 1100 })
    return page
  }

  photographed(`with the dashboard and its counts, ${width} ${scheme}`, async () => {
    const page = await sized(await desk('approver', scheme))
    await page.goto(PATHS.admin)
    await page.getByRole('heading', { name: 'Recently published' }).waitFor()
    expect(await axeProblems(page, '.waiting')).toEqual([])
    await pictured(page, `dashboard-${width}-${scheme}`)
  })

  photographed(`with a comparison of versions and the panel, ${width} ${scheme}`, async () => {
    const page = await sized(await desk('author', scheme))
    const id = await writeRelease(page, releaseData('A release in two versions'))
    await saveElsewhere(page, id, { summary: 'A release in two versions, in another sentence.' })
    await page.goto(`${itemAddress(KIND, id)}/compare`)
    await page.getByRole('heading', { name: /Standfirst Changed/ }).waitFor()
    expect(await axeProblems(page, '.compare')).toEqual([])
    await pictured(page, `compare-${width}-${scheme}`)
    await openItem(page, KIND, id)
    await panelOf(page).getByRole('button', { name: 'Write a comment' }).click()
    expect(await axeProblems(page, '#workflow')).toEqual([])
    await pictured(page, `panel-${width}-${scheme}`)
  })
})

/** A screenshot for review, stored with the results. */
const pictured = (page: Page, name: string) =>
  page.screenshot({ path: path.join(OUTPUT, `${name}.png`), fullPage: true })

describe('comments', () => {
  photographed('are written at a field, answered and resolved with the keyboard', async () => {
    const page = await desk('author')
    await openItem(page, KIND, await writeRelease(page, releaseData('A release to talk about')))
    await panelOf(page).getByRole('button', { name: 'Write a comment' }).press('Enter')
    await page.keyboard.type('Is this the right day?')
    await page.locator('select[id$="-about"]').selectOption({ label: 'Standfirst' })
    await panelOf(page).getByRole('button', { name: 'Comment', exact: true }).press('Enter')
    await page.locator('.thread__entry:focus').getByText('Is this the right day?').waitFor()
    await panelOf(page).locator('.thread__about a').press('Enter')
    await page.locator('#field-summary:focus').waitFor()
    await panelOf(page)
      .getByRole('button', { name: /^Resolve/ })
      .press('Enter')
    await page.locator('.thread__entry:focus').getByText('resolved this').waitFor()
  })
})

describe('the dashboard', () => {
  photographed('lists what its author has begun, the newest first', async () => {
    const page = await desk('author')
    for (const title of ['Begun first', 'Begun second'])
      await writeRelease(page, releaseData(title))
    await page.goto(PATHS.admin)
    const unfinished = page.getByRole('region', { name: /Yours to finish/ })
    await unfinished.waitFor()
    const titles = await unfinished.locator('.queue__title').allTextContents()
    expect(titles.filter((title) => title.startsWith('Begun'))).toEqual([
      'Begun second',
      'Begun first',
    ])
  })
})

/** Simulates a slow phone: idle callbacks run only at their timeout. */
function neverIdle() {
  window.requestIdleCallback = (run, { timeout = 5000 } = {}) =>
    setTimeout(
      () => run({ didTimeout: true, timeRemaining: () => 0 }),
      timeout,
    ) as unknown as number // a timer id in the browser
  window.cancelIdleCallback = (timer) => clearTimeout(timer)
}

describe('on a slow line', () => {
  const ANSWER_MS = 700
  const slowly = (page: Page) =>
    page.route(PATHS.admin + '/**', async (route) => {
      if (route.request().method() === 'POST') await page.waitForTimeout(ANSWER_MS)
      await route.continue()
    })

  photographed('a block opens whenever it is added, just before an answer too', async () => {
    const page = await desk('author')
    await page.goto(`${PATHS.admin}/collections/${KIND}/create`)
    await page.locator('#field-title').fill('A release with blocks')
    await slowly(page)
    const body = page.locator('#field-body')
    for (const afterTyping of [650, 750, 850]) {
      await body.getByRole('button', { name: 'Add Block' }).last().click()
      const text = page.getByRole('button', { name: 'Text', exact: true }).first()
      await text.waitFor()
      await page.locator('#field-title').evaluate(typeOneMore)
      await page.waitForTimeout(afterTyping)
      await text.click()
      const blocks = await body.locator('.blocks-field__row').count()
      await body
        .locator('[contenteditable=true]')
        .nth(blocks - 1)
        .waitFor()
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
})

/** Types in a field that the drawer of blocks covers, so Playwright cannot reach it. */
function typeOneMore(field: HTMLElement | SVGElement) {
  const input = field as HTMLInputElement // the headline is an input
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
  set!.call(input, `${input.value}.`)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

describe('on a phone', () => {
  photographed('a duty officer writes what has happened, and it is public', async () => {
    const page = await desk('duty-officer')
    await page.setViewportSize(PHONE)
    await page.addInitScript(neverIdle)
    await page.goto(PATHS.admin)
    await page.getByRole('link', { name: 'Write a news release' }).click()
    await page.locator('#field-title').fill('Burst main closes a road in Longton')
    await page.locator('#field-summary').fill('Use another way into Longton until the morning.')
    await chooseRelation(page, 'kind', 'Emergency update')
    await page.getByRole('button', { name: 'Add Block' }).first().click()
    await page.getByRole('button', { name: 'Text', exact: true }).first().click()
    await page.locator('[contenteditable=true]').first().fill('Engineers are at work.')
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/news-releases\/[\da-f-]{24,}/)
    await page.getByRole('link', { name: 'Go to the workflow' }).click()
    await panelOf(page).getByText('Publish urgently').first().click()
    await makeTransition(page, 'publish-urgently', {
      leadsTo: 'published',
      fill: (form) =>
        form.getByLabel('Reason').fill('Cars are in the water, and nobody else is on duty.'),
    })
    const answer = await ask(pagePath(KIND, 'burst-main-closes-a-road-in-longton'))
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Engineers are at work.')
  })

  photographed('nothing runs off the side, at 320 pixels', async () => {
    const page = await desk('author')
    const item = itemAddress(
      KIND,
      await writeRelease(page, releaseData('A release with a long headline')),
    )
    await page.setViewportSize({ width: 320, height: 640 })
    for (const address of [PATHS.admin, item, `${item}/compare`, `${item}/versions`]) {
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([address, width]).toEqual([address, 320])
    }
  })
})

describe('two people over one release', () => {
  photographed('the second is told, and loses nothing that was typed', async () => {
    const first = await desk('author')
    const second = await desk('author-2')
    const id = await writeRelease(first, releaseData('A release that two people open'))
    await openItem(second, KIND, id)
    await saveElsewhere(first, id, { summary: 'What the first one wrote.' })
    await second.locator('#field-summary').fill('What the second one wrote.')
    await saveDraft(second, 409)
    await second.getByText('Somebody else saved this or moved it on').first().waitFor()
    expect(await second.locator('#field-summary').inputValue()).toBe('What the second one wrote.')
    await openItem(first, KIND, id)
    expect(await first.locator('#field-summary').inputValue()).toBe('What the first one wrote.')
  })

  photographed(
    'an approver who changed a word of it is told why somebody else has to',
    async () => {
      const author = await desk('author')
      const approver = await desk('approver')
      const id = await writeRelease(author, releaseData('A release its approver improves'))
      await openItem(author, KIND, id)
      await makeTransition(author, 'submit', { leadsTo: 'in-review' })
      await openItem(approver, KIND, id)
      await approver.locator('#field-summary').fill('A better sentence.')
      await saveDraft(approver)
      await panelOf(approver).getByText('You wrote part of this since it was last public').waitFor()
      expect(await transitionButton(approver, 'approve').getAttribute('aria-disabled')).toBe('true')
    },
  )
})

describe('a transition that is refused', () => {
  photographed('shows every reason, and leads to each field', async () => {
    const page = await desk('author')
    await openItem(page, KIND, await writeRelease(page, BARE))
    expect(await transitionButton(page, 'submit').getAttribute('aria-disabled')).toBe('true')
    expect(await wordsBeside(page, 'submit')).toMatch(/Put right the \d+ checks below first\./)
    const reasons = await panelOf(page).locator('.checks a').allTextContents()
    expect(reasons).toEqual(
      expect.arrayContaining([
        'Shorten the standfirst: 161 characters, the limit is 160.',
        'Write what was said, or take the quote out.',
        'Say who said it: a quote needs its speaker.',
      ]),
    )
    await panelOf(page)
      .getByRole('link', { name: /Shorten the standfirst/ })
      .click()
    await page.locator('#field-summary:focus').waitFor()
  })
})
