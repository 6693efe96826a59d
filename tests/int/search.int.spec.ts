import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { NewsRelease } from '@/cms/generated/payload-types'
import type { ContentKind } from '@/domain/content-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { richText, textBlock } from '@tests/support/fixtures'
import { publishContent, reviseContent, transitionAs } from '@tests/support/publish'

let hub: Booted
let desk: Pick<Booted, 'payload' | 'users'>
let release: NewsRelease

beforeAll(async () => {
  hub = await boot()
  desk = { payload: hub.payload, users: hub.users }
  release = await publishContent({
    ...desk,
    kind: 'news-releases',
    data: {
      title: 'Shape Stoke\u2011on\u2011Trent\u2019s\u00A0Future',
      summary: 'Residents are asked for their views.',
      body: [
        textBlock('A survey about the café at Etruria.'),
        {
          blockType: 'quote',
          kind: 'direct',
          words: 'Kilns made this city.',
          speakerName: 'Councillor Jo Smith',
          speakerRole: 'cabinet member for heritage',
        },
      ],
      notesToEditors: [{ note: 'The consultation closes on Friday.' }],
    },
  })
  await publishContent({
    ...desk,
    kind: 'events',
    data: {
      title: 'Kiln open day',
      summary: 'See how a bottle oven works.',
      startsAt: '2030-07-01T06:00:00.000Z',
      endsAt: '2030-07-01T08:00:00.000Z',
      venue: 'Gladstone',
      description: richText('Bring boots.'),
    },
  })
  await publishContent({
    ...desk,
    kind: 'values',
    data: { title: 'Openness', text: 'We show our work.', order: 1 },
  })
})

afterAll(() => hub.close())

async function search(q: string, kind?: ContentKind) {
  const { searchContent } = await import('@/cms/read/search-content')
  return searchContent({ q, kind })
}

const titles = async (q: string) => (await search(q)).hits.map(({ title }) => title)

describe('the search', () => {
  const shape = 'Shape Stoke\u2011on\u2011Trent\u2019s\u00A0Future'

  it.each([
    ['words typed on a phone', "shape stoke-on-trent's future", [shape]],
    ['words with curly quotes', 'Trent’s', [shape]],
    ['words without an accent', 'cafe', [shape]],
    ['words of a quote', 'made this city', [shape]],
    ['the name of a speaker', 'Jo Smith', [shape]],
    ['a role on the day', 'heritage', [shape]],
    ['a note to editors', 'consultation', [shape]],
    ['the place of an event', 'gladstone', ['Kiln open day']],
    ['the description of an event', 'boots', ['Kiln open day']],
    ['the beginning of the last word', 'kiln op', ['Kiln open day']],
    ['a word spelt wrong', 'consltation', [shape]],
    ['a word on another page', 'openness', ['Openness']],
    ['every word, not one of them', 'etruria boots', []],
    ['one for many', 'kilns boot', ['Kiln open day']],
    ['nothing', ' ', []],
    ['marks only', '“—”', []],
  ])('finds %s', async (_name, q, expected) => expect(await titles(q)).toEqual(expected))

  it('puts a word in the title before the same word in the body', async () => {
    expect(await titles('kiln')).toEqual(['Kiln open day', shape])
  })

  it('counts each kind, and narrows to one', async () => {
    expect((await search('kiln')).counts).toEqual([
      { kind: 'news-releases', count: 1 },
      { kind: 'events', count: 1 },
    ])
    const events = await search('kiln', 'events')
    expect(events).toMatchObject({ total: 1, pages: 1, hits: [{ kind: 'events' }] })
    expect(events.counts).toHaveLength(2)
  })

  it('says what was found, where it is, and the words around it', async () => {
    const { hits } = await search('etruria')
    expect(hits).toEqual([
      {
        kind: 'news-releases',
        kindName: 'Press release',
        title: shape,
        summary: 'Residents are asked for their views.',
        path: `/news/${release.slug}`,
        publishedAt: release.publishedAt,
        excerpt: expect.stringContaining('café at Etruria.'),
      },
    ])
    expect((await search('openness')).hits[0]?.path).toBe('/our-values#openness')
  })

  it('follows a revision: new words found, old ones gone', async () => {
    release = await reviseContent({
      ...desk,
      kind: 'news-releases',
      id: release.id,
      data: { body: [textBlock('A poll about the tram.')] },
      input: { changeKind: 'minor' },
    })
    expect(await titles('tram')).toEqual([shape])
    expect(await titles('etruria')).toEqual([])
  })

  it('follows a withdrawal and a republication', async () => {
    const step = {
      ...desk,
      user: hub.users.approver,
      kind: 'news-releases' as const,
      id: release.id,
    }
    await transitionAs({ ...step, transition: 'withdraw', input: { reason: 'A mistake.' } })
    expect(await titles('tram')).toEqual([])
    await transitionAs({ ...step, transition: 'republish', input: { reason: 'No mistake.' } })
    expect(await titles('tram')).toEqual([shape])
  })

  it('reads again what changed and nothing else', async () => {
    const { publicIndex } = await import('@/cms/search/public-index')
    const { items } = await publicIndex()
    const event = [...items.values()].find(({ kind }) => kind === 'events')
    await reviseContent({
      ...desk,
      kind: 'news-releases',
      id: release.id,
      data: { title: 'Another headline' },
      input: { changeKind: 'minor' },
    })
    expect(await titles('another headline')).toEqual(['Another headline'])
    const after = [...(await publicIndex()).items.values()].find(({ kind }) => kind === 'events')
    expect(after).toBe(event)
  })
})

describe('what a campaign or a page is found by', () => {
  it('is its body, and a page stands below its parent', async () => {
    const body = [textBlock('About potteries.')]
    const parent = await publishContent({
      ...desk,
      kind: 'pages',
      data: { title: 'Team', summary: 'Who we are.', body: [textBlock('We.')] },
    })
    await publishContent({
      ...desk,
      kind: 'pages',
      data: { title: 'History', summary: 'Then.', body, parent: parent.id },
    })
    await publishContent({
      ...desk,
      kind: 'pages',
      data: { title: 'Join us', summary: 'Work here.', body, role: 'join-us', slug: 'intro' },
    })
    const paths = (await search('potteries')).hits.map(({ path }) => path)
    expect(paths.sort()).toEqual(['/join-us', '/team/history'])
  })
})
