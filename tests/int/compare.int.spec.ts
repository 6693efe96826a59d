import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ReactElement } from 'react'

import type { Comparison } from '@/cms/compare/read-comparison'
import type { ComparedSection, TextRun } from '@/domain/compare/compare-content'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { lexicalProse } from '@tests/support/lexical'
import { requestOf } from '@tests/support/publish'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk
let id: string

const grades = (careLeavers: string) => ({
  blockType: 'rating-table',
  inspectorateName: 'Ofsted',
  framework: 'Inspecting local authority children’s services',
  announcedOn: '2022-11-25T12:00:00.000Z',
  scale: [{ grade: 'Outstanding' }, { grade: 'Good' }, { grade: 'Inadequate' }],
  rows: [
    { judgement: 'Leaders', grade: 'Good' },
    { judgement: 'Care leavers', grade: careLeavers },
  ],
})
const quote = {
  blockType: 'quote',
  kind: 'reported',
  words: 'The hub opens in May.',
  speakerName: 'Jo Smith',
}
const text = { blockType: 'text', content: lexicalProse('First paragraph.', 'Second paragraph.') }

type Body = { body: Record<string, unknown>[] }

const stored = async () => {
  const token = await desk.tokenOf('author')
  const path = `/api/news-releases/${id}?draft=true&depth=0`
  return (await hub.rest<Body>('GET', path, { token })).body
}
const save = async (data: object) => {
  const path = `/api/news-releases/${id}?draft=true`
  const token = await desk.tokenOf('author')
  const { status, body } = await hub.rest('PATCH', path, { body: data, token })
  if (status !== 200) throw new Error(JSON.stringify(body))
}

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  id = await desk.publish('A hub opens', { body: [text, quote, grades('Inadequate')] })
  await desk.must('author', id, 'revise')
  const { body } = await stored()
  const [first, said, table] = body as [object, object, { rows: object[] }]
  const rows = table.rows.map((row, at) => (at === 1 ? { ...row, grade: 'Good' } : row))
  await save({
    summary: 'It opens on Monday.',
    body: [{ ...said, words: 'The hub opens in June.' }, { ...table, rows }, first],
  })
  await desk.approve(id, { changeKind: 'minor' })
  await desk.must('author', id, 'recall')
  await save({ title: 'A hub opens in June' })
})
afterAll(() => hub.close())

const compare = async (args: { from?: string; to?: string; person?: HubPerson } = {}) => {
  const { readComparison } = await import('@/cms/compare/read-comparison')
  const { person = 'legal', ...versions } = args
  const req = await requestOf(hub.payload, hub.users[person])
  return readComparison({ req, kind: 'news-releases', id, ...versions })
}

const changed = ({ sections }: Comparison) =>
  sections
    .filter(({ change }) => change !== 'same')
    .map(({ label, change }) => `${label}: ${change}`)

const marked = (runs: readonly TextRun[] = []) =>
  runs.map(({ text: words, isChanged }) => (isChanged ? `[${words}]` : words)).join('')

const section = ({ sections }: Comparison, label: string): ComparedSection =>
  sections.find((one) => one.label === label)!

describe('what changed since it was public', () => {
  it('names each field and block that says something else, and what only moved', async () => {
    expect(changed(await compare({ from: 'public' }))).toEqual([
      'Headline: changed',
      'Standfirst: changed',
      'Quote: changed',
      'Rating table: changed',
      'Text: moved',
      'Kind of change: added',
    ])
  })

  it('shows a quote word by word and a table cell by cell', async () => {
    const comparison = await compare({ from: 'public' })
    const [words] = section(comparison, 'Quote').parts
    expect(marked(words?.rows[0]?.before?.[0])).toBe('The hub opens in [May].')
    expect(marked(words?.rows[0]?.after?.[0])).toBe('The hub opens in [June].')
    const [rows] = section(comparison, 'Rating table').parts
    expect(rows?.columns).toEqual(['Judgement', 'Grade', 'This is the overall judgement'])
    expect(rows?.rows.map(({ after }) => after?.map(marked))).toEqual([
      ['Leaders', 'Good', 'No'],
      ['Care leavers', '[Good]', 'No'],
    ])
  })
})

describe('what changed since it was approved', () => {
  it('leaves out what was approved', async () => {
    expect(changed(await compare({ from: 'approved' }))).toEqual(['Headline: changed'])
  })
})

describe('any two versions', () => {
  it('are compared, the earlier with the later as asked', async () => {
    const { versions } = await compare()
    const first = versions.at(-1)!.id
    const forth = await compare({ from: first, to: versions[0]!.id })
    const back = await compare({ from: versions[0]!.id, to: first })
    expect(changed(forth)).toContain('Headline: changed')
    const title = (comparison: Comparison) => section(comparison, 'Headline').parts[0]?.rows[0]
    expect(title(forth)?.after).toEqual(title(back)?.before?.map((runs) => runs))
  })

  it('are those of this item alone', async () => {
    const other = await desk.write('author', 'Another item')
    const { docs } = await hub.payload.findVersions({
      collection: 'news-releases',
      where: { parent: { equals: other } },
    })
    const { before, sections } = await compare({ from: String(docs[0]!.id) })
    expect({ before, sections }).toEqual({ before: null, sections: [] })
    expect((await compare({ from: 'no-such-version' })).before).toBeNull()
  })

  it('are for staff: the public may not read versions', async () => {
    const { createLocalReq } = await import('payload')
    const { readComparison } = await import('@/cms/compare/read-comparison')
    const req = await createLocalReq({}, hub.payload)
    await expect(readComparison({ req, kind: 'news-releases', id })).rejects.toThrow(
      'You are not allowed to perform this action.',
    )
  })
})

describe('the screen', () => {
  const render = async (searchParams: Record<string, string>, readVersions = true) => {
    const { CompareView } = await import('@/cms/admin/compare/compare-view')
    const { renderToStaticMarkup } = await import('react-dom/server')
    const initPageResult = {
      req: await requestOf(hub.payload, hub.users.approver),
      docID: id,
      collectionConfig: { slug: 'news-releases' },
      permissions: { collections: { 'news-releases': { readVersions } } },
    } as never // the view reads nothing else
    return renderToStaticMarkup(
      (await CompareView({ initPageResult, searchParams })) as ReactElement,
    )
  }

  it('marks words in and out, by more than colour and for those who listen', async () => {
    const html = await render({ from: 'public' })
    expect(html).toContain('[taken out: </span>May<')
    expect(html).toContain('[added: </span>June<')
    expect(html).toMatch(/<del>.*May.*<\/del>/)
    expect(html).toMatch(/<ins>.*June.*<\/ins>/)
    expect(html).toContain('6 differences')
    expect(html).toContain('aria-current="true">What changed since it was public')
  })

  it('says so where there is nothing, where nothing fits, and to whom it is not for', async () => {
    const { versions } = await compare()
    const same = { from: versions[0]!.id, to: versions[0]!.id }
    expect(await render(same)).toContain('Nothing is different')
    expect(await render({ from: 'no-such-version' })).toContain('There is no such version')
    expect(await render({}, false)).not.toContain('hub')
  })
})
