import { writeFile } from 'node:fs/promises'

import type { CDPSession } from 'playwright-core'

type Args = { session: CDPSession; file: string }

/**
 * Photographs a whole page as it stands, in half the time of Playwright's own way, which first waits
 * for what still moves. For pages without anything that does.
 */
export async function screenshotQuickly({ session, file }: Args): Promise<void> {
  const { cssContentSize } = await session.send('Page.getLayoutMetrics')
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { ...cssContentSize, scale: 1 },
  })
  await writeFile(file, Buffer.from(data, 'base64'))
}
