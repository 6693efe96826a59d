import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { PATHS } from '@/domain/paths'

import { axeProblems } from './support/axe-problems'
import { launchBrowser, newVisitor } from './support/browser'
import { signIn } from './support/editor'

/** In the browser: an invitation with roles, a leaver, and the user's own sessions. */
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

async function desk(name: string): Promise<Page> {
  const context = await newVisitor(browser, {})
  open.push(context)
  return signIn(context, name)
}

const PEOPLE = `${PATHS.admin}/collections/users`
const NAME = 'Ines Marlow'

const account = (page: Page) => page.getByRole('region', { name: 'Account', exact: true })

async function openPerson(page: Page): Promise<void> {
  await page.goto(`${PEOPLE}?limit=100`)
  await page.getByRole('link', { name: NAME }).click()
  await account(page).getByText('Roles that wait').waitFor()
}

describe('people with an account', () => {
  it('are invited by one person, given roles by another, and switched off', async () => {
    const administrator = await desk('administrator')
    await administrator.goto(PEOPLE)
    await administrator.waitForLoadState('networkidle')
    await administrator.getByText('New colleague').click()
    const invitation = administrator.getByRole('region', { name: 'Invite somebody' })
    await invitation.getByRole('button', { name: 'Send the invitation' }).click()
    await invitation.getByText('Choose a role.').waitFor()
    expect(await axeProblems(administrator, '.account-panel')).toEqual([])
    await invitation.getByLabel('Name').fill(NAME)
    await invitation.getByLabel('Email address').fill('ines.marlow@example.org')
    await invitation.getByLabel('Author').check()
    await invitation.getByRole('button', { name: 'Send the invitation' }).click()
    await invitation.getByText('The invitation is on its way.').waitFor()

    await openPerson(administrator)
    await account(administrator).getByText('No password is set yet').waitFor()
    expect(await account(administrator).getByRole('button', { name: 'Confirm' }).count()).toBe(0)
    expect(await administrator.locator('#change-password:visible').count()).toBe(0)
    expect(await axeProblems(administrator, '.account-panel')).toEqual([])

    const approver = await desk('approver')
    await openPerson(approver)
    await account(approver).getByRole('button', { name: 'Confirm' }).click()
    await account(approver).getByText('Roles that wait').waitFor({ state: 'detached' })

    await account(administrator).getByRole('button', { name: 'Switch off' }).click()
    await account(administrator).getByText('by Olu Adeyemi').waitFor()
    await account(administrator).getByRole('button', { name: 'Switch on again' }).waitFor()
  })

  it('see and end their own sessions, and are told what is wrong with a new password', async () => {
    const [one, other] = [await desk('legal'), await desk('legal')]
    await one.goto(`${PATHS.admin}/account`)
    const own = account(one)
    await own.getByRole('button', { name: 'End all others' }).click()
    await own.getByRole('button', { name: 'End all others' }).waitFor({ state: 'detached' })
    await other.goto(`${PATHS.admin}/account`)
    await other.waitForURL(`**${PATHS.admin}/login*`)

    await own.getByLabel('Your present password').first().fill('not this one')
    await own.getByLabel('New password').fill('password1234')
    await own.getByRole('button', { name: 'Change password' }).click()
    await own.getByText('This is not your present password.').waitFor()
    expect(await axeProblems(one, '.account-panel')).toEqual([])
  })
})
