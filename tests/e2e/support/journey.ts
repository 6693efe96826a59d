import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { describe, it } from '@jest/globals'
import type { BrowserContext } from 'playwright-core'

import { OUTPUT } from './hub'

type Step = (guarantee: string, walk: () => Promise<void>) => void

/**
 * A journey: tests that build on one another, in order. When one fails, it takes a screenshot of
 * every page open in `browsers`, and the later steps fail immediately instead of timing out.
 */
export function journey(
  name: string,
  browsers: () => readonly BrowserContext[],
  walk: (step: Step) => void,
): void {
  let failed: string | undefined
  describe(name, () => {
    walk((guarantee, take) =>
      it(guarantee, async () => {
        if (failed) throw new Error(`Not tried, since this failed before it: ${failed}`)
        try {
          await take()
        } catch (error) {
          failed = guarantee
          await photographAll(browsers(), `${name} ${guarantee}`)
          throw error
        }
      }),
    )
  })
}

/** Saves a screenshot of every open page as `failures/NAME-1.png` in the output folder. */
export async function photographAll(
  browsers: readonly BrowserContext[],
  name: string,
): Promise<void> {
  const folder = path.join(OUTPUT, 'failures')
  mkdirSync(folder, { recursive: true })
  const file = path.join(
    folder,
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 90),
  )
  const pages = browsers.flatMap((browser) => browser.pages())
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: `${file}-${index + 1}.png`, timeout: 10_000 }).catch((error) => {
      console.error(`No photograph of ${page.url()}: ${String(error)}`)
    })
  }
}
