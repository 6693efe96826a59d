import { createRequire } from 'node:module'

import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core'

import { ORIGIN } from './hub'

const AXE = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js')
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Launches the Chromium at CHROMIUM_PATH or at Debian's path. Close it in `afterAll`. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ARGUMENTS,
  })

export const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 360, height: 780 }

/** A new browser context with a British locale, and with axe injected into every page. */
export async function newVisitor(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: ORIGIN,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(60_000)
  if (options.javaScriptEnabled !== false) await context.addInitScript({ path: AXE })
  return context
}
