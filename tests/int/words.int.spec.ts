import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { CONTENT_KINDS, type ContentKind } from '@/domain/content-types'
import { QUOTING_KINDS } from '@/domain/people/quoting-kinds'
import { askPage } from '@tests/support/ask-page'
import { boot, type Booted } from '@tests/support/boot-payload'
import { type Draft, publishContent, transitionAs } from '@tests/support/publish'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

/** Every field of a form, at any depth. */
function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [
    field,
    ...('fields' in field ? everyField(field.fields) : []),
    ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => everyField(tab.fields)) : []),
    ...(field.type === 'blocks' ? field.blocks.flatMap((block) => everyField(block.fields)) : []),
  ])
}

describe('a date in the editor', () => {
  it('shows its year, in every form and list', () => {
    const { collections, globals, admin } = hub.payload.config
    const shown = [...collections, ...globals].filter(({ admin: own }) => own.hidden !== true)
    const dates = shown.flatMap(({ slug, fields }) =>
      everyField(fields).flatMap((field) => (field.type === 'date' ? [{ slug, ...field }] : [])),
    )
    const isPicked = ({ admin: own }: (typeof dates)[number]) =>
      !own?.hidden && !own?.readOnly && own?.date !== undefined
    expect(dates.filter(isPicked).length).toBeGreaterThan(15)
    const withoutYear = dates.filter(
      ({ admin: own }) => own?.date && !own.date.displayFormat?.includes('yyyy'),
    )
    expect(withoutYear.map(({ slug, name }) => `${slug}.${name}`)).toEqual([])
    expect(admin.dateFormat).toContain('yyyy')
  })
})

describe('what a person said', () => {
  const users = () => ({ payload: hub.payload, users: hub.users })
  const DATA: Partial<Record<ContentKind, object>> = { strategies: { startYear: 2024 } }
  let person: { id: string; slug?: string | null }

  const quote = (more: object = {}) => ({
    blockType: 'quote' as const,
    kind: 'direct' as const,
    words: 'It is open to all.',
    speaker: person.id,
    speakerName: 'Alex Quoted',
    ...more,
  })

  const publishQuote = <Kind extends ContentKind>(kind: Kind, title: string, more: object = {}) =>
    publishContent({
      ...users(),
      kind,
      data: {
        title,
        summary: `${title}: what it means.`,
        ...DATA[kind],
        body: [quote(more)],
      } as unknown as Draft<Kind>, // only called for kinds with a body
    })

  const pageOf = async (slug: string) =>
    (await askPage(await import('@/pages/people/[slug]'), `/people/${slug}`, { params: { slug } }))
      .html

  const newPerson = (title: string) =>
    publishContent({ ...users(), kind: 'people', data: { title, summary: 'A councillor.' } })

  beforeAll(async () => {
    person = await newPerson('Alex Quoted')
  })

  it('is looked for in every kind that can hold a quote', () => {
    const kinds = CONTENT_KINDS.filter((kind) =>
      everyField(hub.payload.collections[kind].config.fields).some(
        (field) => field.type === 'blocks' && field.blocks.some(({ slug }) => slug === 'quote'),
      ),
    )
    expect([...kinds].sort()).toEqual([...QUOTING_KINDS].sort())
  })

  it.each(QUOTING_KINDS)('stands on the person’s page when it is quoted in %s', async (kind) => {
    const { slug } = await publishQuote(kind, `Quoted in ${kind}`)
    const html = await pageOf(person.slug ?? '')
    expect(html).toContain(`${slug}#quote-1"`)
    expect(html).not.toContain('Nothing public on this site quotes this person')
  })

  it('is in their own words only where every quote is word for word', async () => {
    const other = await newPerson('Robin Reported')
    const by = { speaker: other.id, speakerName: 'Robin Reported' }
    expect(await pageOf(other.slug ?? '')).toContain('What they said')
    await publishQuote('pages', 'Word for word', by)
    expect(await pageOf(other.slug ?? '')).toContain('In their own words')
    const reported = await publishQuote('pages', 'Reported', { ...by, kind: 'reported' })
    expect(await pageOf(other.slug ?? '')).not.toContain('In their own words')
    await transitionAs({
      payload: hub.payload,
      user: hub.users.approver,
      kind: 'pages',
      id: reported.id,
      transition: 'withdraw',
      input: { reason: 'facts-wrong' },
    })
    expect(await pageOf(other.slug ?? '')).toContain('In their own words')
  })
})
