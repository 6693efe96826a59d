import path from 'node:path'

import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** The folder of the README's screenshots; tests that take them are skipped unless it is set. */
export const SCREENSHOTS = process.env.E2E_SCREENSHOTS || ''

/** Stored with a small palette, to keep the repository small. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot()
  await sharp(picture)
    .png({ palette: true, effort: 10 })
    .toFile(path.join(SCREENSHOTS, `${name}.png`))
}
