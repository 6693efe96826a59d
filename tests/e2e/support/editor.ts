import type { BrowserContext, Locator, Page } from 'playwright-core'

import type { ContentKind } from '@/domain/content-types'
import { PATHS } from '@/domain/paths'
import { STATES, type State, type TransitionName, TRANSITIONS } from '@/domain/workflow/workflow'

import { credentialOf, ORIGIN } from './hub'

/** Signs in one of the demo's staff with the form; resolves to the page after sign-in. */
export async function signIn(context: BrowserContext, name: string): Promise<Page> {
  const { email, password } = credentialOf(name)
  const page = await context.newPage()
  await page.goto(`${PATHS.admin}/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
  return page
}

export const itemAddress = (kind: ContentKind, id: string): string =>
  `${PATHS.admin}/collections/${kind}/${id}`

/** Clicks the first link to a page of the editor, once the current page is hydrated. */
export async function followTo(page: Page, address: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator(`a[href$="${address}"]`).first().click()
  await page.waitForURL(`**${address}*`)
}

export const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Workflow' })

/** Opens an item and waits until the workflow panel has loaded it. */
export async function openItem(page: Page, kind: ContentKind, id: string): Promise<void> {
  await page.goto(itemAddress(kind, id))
  await panelOf(page).getByRole('heading', { name: 'What you can do' }).waitFor()
}

export const untilState = (page: Page, state: State): Promise<void> =>
  panelOf(page).locator('.state-mark', { hasText: STATES[state] }).first().waitFor()

/** The button of a transition, in the list of actions or in the section on the public page. */
export const transitionButton = (page: Page, transition: TransitionName): Locator =>
  panelOf(page).getByRole('button', { name: TRANSITIONS[transition].label, exact: true })

/** The description next to a transition's button: its effect, and why it is disabled. */
export async function wordsBeside(page: Page, transition: TransitionName): Promise<string> {
  const button = transitionButton(page, transition)
  await button.waitFor()
  return button.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? `Nothing is called ${id}.`)
      .join(' '),
  )
}

export async function openTransitionForm(page: Page, transition: TransitionName): Promise<Locator> {
  await transitionButton(page, transition).click()
  const form = panelOf(page).getByRole('group', { name: TRANSITIONS[transition].label })
  await form.waitFor()
  return form
}

export const confirmTransition = (form: Locator, transition: TransitionName): Promise<void> =>
  form.getByRole('button', { name: TRANSITIONS[transition].label, exact: true }).click()

type MoveArgs = { leadsTo: State; fill?: (form: Locator) => Promise<void> }

/** Makes a transition with its form, and waits for the resulting state. */
export async function makeTransition(
  page: Page,
  transition: TransitionName,
  { leadsTo, fill }: MoveArgs,
): Promise<void> {
  const form = await openTransitionForm(page, transition)
  await fill?.(form)
  await confirmTransition(form, transition)
  await untilState(page, leadsTo)
}

/** As `makeTransition`, for a transition without a form. */
export async function pressTransition(
  page: Page,
  transition: TransitionName,
  leadsTo: State,
): Promise<void> {
  await transitionButton(page, transition).click()
  await untilState(page, leadsTo)
}

const savesOf = (page: Page, status: number): Promise<unknown> =>
  page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.status() === status,
  )

/** Presses Save draft; resolves when the server has responded with this status. */
export async function saveDraft(page: Page, status = 200): Promise<void> {
  const answered = savesOf(page, status)
  await page.locator('#action-save-draft').click()
  await answered
}

/** Selects an option in one of Payload's relationship fields. */
export async function chooseRelation(page: Page, field: string, words: string): Promise<void> {
  const box = page.locator(`#field-${field}`)
  await box.locator('input').first().fill(words)
  await page.locator('.rs__option', { hasText: words }).first().click()
}

const asStaff = { headers: { origin: ORIGIN } }

/** Creates a draft news release as the user of this page; resolves to its id. */
export async function writeRelease(page: Page, data: object): Promise<string> {
  const answer = await page.request.post('/api/news-releases?draft=true', { data, ...asStaff })
  if (answer.status() !== 201) throw new Error(`No draft: ${await answer.text()}`)
  const { doc } = (await answer.json()) as { doc: { id: string } } // as Payload returns it
  return doc.id
}

/** Saves a release over REST as the user of this page, without the open form. */
export async function saveElsewhere(page: Page, id: string, data: object): Promise<void> {
  const address = `/api/news-releases/${id}?draft=true`
  const answer = await page.request.patch(address, { data, ...asStaff })
  if (answer.status() !== 200) throw new Error(`Not saved: ${await answer.text()}`)
}

/** The newest version of a release, even in the trash, read as the user of this page. */
export async function readStored(page: Page, id: string): Promise<Record<string, unknown>> {
  const address = `/api/news-releases/${id}?draft=true&depth=0&trash=true`
  const answer = await page.request.get(address, asStaff)
  return (await answer.json()) as Record<string, unknown> // as Payload returns it
}
