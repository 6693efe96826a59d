import path from 'node:path'

import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** Where the README looks for them. Jest leaves out what takes them unless it is set. */
export const SCREENSHOTS = process.env.E2E_SCREENSHOTS || ''

/** In few colours: these are drawings and text, and every clone of the repository carries them. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot()
  await sharp(picture)
    .png({ palette: true, effort: 10 })
    .toFile(path.join(SCREENSHOTS, `${name}.png`))
}
