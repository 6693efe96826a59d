import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { caseSlug, documentedComponents, loadExamples } from '@/site/examples/load-examples'

import { axeProblems } from './support/axe-problems'
import { launchBrowser, newVisitor } from './support/browser'
import { startComponentLibrary } from './support/component-library'
import { OUTPUT } from './support/hub'
import { overflowingElements } from './support/page-shape'

const WIDTHS = [1280, 360]
const NARROWEST = 320
/** Low, since pages fill the viewport: a higher one would add empty space to the screenshots. */
const HEIGHT = 240
/** axe rules for whole pages: landmarks and heading levels. */
const OF_PAGES = ['region', 'heading-order', 'page-has-heading-one', 'landmark-one-main', 'bypass']
/** The schemes differ in colours only, so only colour rules are checked in dark mode. */
const SCHEMES = [
  { colorScheme: 'light', asked: { except: OF_PAGES } },
  { colorScheme: 'dark', asked: { tags: ['cat.color'], except: ['color-contrast-enhanced'] } },
] as const
/** Examples checked in parallel. */
const ABREAST = 3
const FOLDER = path.join(OUTPUT, 'components')

const cases: (readonly [name: string, addresses: readonly string[]])[] = []
// Sequential: Jest fails to link a module that is imported twice concurrently.
for (const name of documentedComponents()) {
  const titles = Object.keys(await loadExamples(name))
  cases.push([name, titles.map((title) => `/${name}/${caseSlug(title)}`)])
}
const addresses = cases.flatMap(([, own]) => own)

let library: Awaited<ReturnType<typeof startComponentLibrary>> | undefined
let browser: Browser | undefined
let visitor: BrowserContext
let windows: Page[]

beforeAll(async () => {
  library = await startComponentLibrary()
  browser = await launchBrowser()
  visitor = await newVisitor(browser, { baseURL: library.address })
  windows = await Promise.all(Array.from({ length: ABREAST }, () => visitor.newPage()))
  for (const [name] of cases) mkdirSync(path.join(FOLDER, name), { recursive: true })
  lookAtAll()
})
afterAll(async () => {
  await browser?.close()
  library?.end()
})

async function lookAt(page: Page, address: string): Promise<string[]> {
  const answer = await page.goto(address)
  const problems = answer?.status() === 200 ? [] : [`answered ${answer?.status()}`]
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    problems.push(...(await sidewaysAt(page, width)))
    await fitWindow(page, width)
    for (const { colorScheme, asked } of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      const found = await axeProblems(page, 'body', asked)
      problems.push(...found.map((one) => `${width} wide, ${colorScheme}: ${one}`))
      const file = path.join(FOLDER, `${address.slice(1)}-${width}-${colorScheme}.png`)
      await page.screenshot({ path: file })
    }
  }
  await page.setViewportSize({ width: NARROWEST, height: HEIGHT })
  problems.push(...(await sidewaysAt(page, NARROWEST)))
  return problems.map((one) => `${address} ${one}`)
}

/** Makes the window as high as what it shows: a screenshot of the window is quicker than one of the page. */
async function fitWindow(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height })
}

const sidewaysAt = async (page: Page, width: number): Promise<string[]> =>
  (await overflowingElements(page)).map((one) => `${width} wide: ${one}`)

/** Problems of each example. Checking starts before the tests, sequentially in each window. */
const found = new Map<string, Promise<string[]>>()

function lookAtAll(): void {
  windows.forEach((window, at) => {
    let turn: Promise<unknown> = Promise.resolve()
    for (const address of addresses.filter((_, index) => index % ABREAST === at)) {
      // An error is a problem of this example and must not stop the next one.
      const looked = turn
        .then(() => lookAt(window, address))
        .catch((error: unknown) => [`${address} ${String(error)}`])
      found.set(address, looked)
      turn = looked
    }
  })
}

describe('every case of', () => {
  it.each(cases)('%s holds up for axe and at every width, in light and dark', async (_, own) => {
    const problems = await Promise.all(
      own.map(async (address) => (await found.get(address)) ?? [`${address} was not looked at`]),
    )
    expect(problems.flat()).toEqual([])
  })
})

describe('the pages of examples', () => {
  const [first = ''] = documentedComponents()
  /** Each example is in four frames, whose landmarks have the same names. */
  const AMONG_FRAMES = ['landmark-unique']

  it.each(['/', `/${first}`])('%s: axe and widths, in light and dark', async (address) => {
    const page = await visitor.newPage()
    await page.goto(address)
    // Keep the frames of one example: the others were checked above.
    await page.locator('iframe').evaluateAll((all) => all.slice(4).map((frame) => frame.remove()))
    for (const width of [NARROWEST, ...WIDTHS]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflowingElements(page)).toEqual([])
    }
    for (const { colorScheme } of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      expect(await axeProblems(page, 'html', { except: AMONG_FRAMES })).toEqual([])
    }
    await page.close()
  })

  it('show each case at two widths in both schemes, whatever the machine is set to', async () => {
    const page = await visitor.newPage()
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(`/${first}`)
    const frames = page.locator('iframe')
    const grounds = await frames.evaluateAll((all) =>
      all.slice(0, 4).map((frame) => {
        const { contentDocument, clientWidth } = frame as HTMLIFrameElement // the locator matches iframes only
        const ground = contentDocument && getComputedStyle(contentDocument.body).backgroundColor
        return [clientWidth, ground]
      }),
    )
    expect(grounds).toEqual([
      [360, 'rgb(251, 248, 242)'],
      [360, 'rgb(18, 21, 31)'],
      [1280, 'rgb(251, 248, 242)'],
      [1280, 'rgb(18, 21, 31)'],
    ])
    await page.close()
  })
})
