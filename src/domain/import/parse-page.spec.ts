import { describe, expect, it } from '@jest/globals'

import { fileFrom, fixturePage, pageOf, sourceOf } from '@tests/fixtures/import/read-fixture'

import { parsePage } from './parse-page'

const usesOf = (name: string): Record<number, string> =>
  Object.fromEntries(fixturePage(name).account.map(({ line, usedAs }) => [line, usedAs]))

describe('a release under a site banner', () => {
  const page = fixturePage('release-with-banner.txt')

  it('has its title once, its date and the words its date is printed in', () => {
    expect(page).toMatchObject({
      kind: 'news-release',
      title: { text: 'Plan to plant a tree for every pupil in Exampleton-on-Wold', lines: [7, 11] },
      published: {
        printed: 'Published: Wednesday, 12th May 2021',
        on: '2021-05-12',
        isWeekdayRight: true,
        line: 9,
      },
    })
  })

  it('keeps the banner out of the story', () => {
    expect(page.banners).toEqual([
      {
        heading: 'Exampleton 900: nine centuries of our market town',
        text: expect.stringContaining("In 2031, we'll mark"),
        linkText: 'exampleton900.example.test',
        address: 'exampleton900.example.test',
        lines: [1, 3, 5],
      },
    ])
    expect(JSON.stringify(page.blocks)).not.toContain('2031')
  })

  it('takes the first paragraph as standfirst and does not repeat it', () => {
    expect(page.standfirst).toMatch(/^A plan to plant one tree .* today \(12 May\)\.$/u)
    expect(page.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'quote',
    ])
  })

  it('keeps every fault of the text as it is', () => {
    const text = JSON.stringify(page.blocks)
    for (const fault of [
      '“Green Schools Plan 2024-2019’',
      'The councils approach',
      '\u2011on\u2011',
      '\u00A0 A campaign',
    ])
      expect(text).toContain(JSON.stringify(fault).slice(1, -1))
  })
})

describe('a release with grades', () => {
  const page = fixturePage('release-with-ratings.txt')

  it('has a rating table in the printed order, with its overall grade', () => {
    const table = page.blocks.find(({ type }) => type === 'rating')
    expect(table).toMatchObject({
      inspectorate: 'Ofsted',
      overall: 'Requires improvement to be good',
      rows: [{ grade: 'Good' }, { isOverall: false }, { judgement: 'Overall effectiveness' }],
    })
  })

  it('has both quotes with their speakers as printed', () => {
    const speakers = page.blocks.flatMap((block) =>
      block.type === 'quote' ? [[block.attribution?.speakerName, block.paragraphs.length]] : [],
    )
    expect(speakers).toEqual([
      ['Robin Vale', 3],
      ['Kim Ash', 1],
    ])
  })

  it('takes a link without an address as a banner’s link text only', () => {
    expect(page.banners).toMatchObject([{ heading: 'Local elections', address: null }])
  })
})

describe('a release with a label run into its date', () => {
  const page = fixturePage('release-with-label.txt')

  it('parts the label from the date', () => {
    expect(page).toMatchObject({
      strandLabel: 'Exampleton On The Move',
      published: { printed: 'Published: Monday, 3rd March 2025', on: '2025-03-03' },
    })
  })

  it('puts what follows ENDS apart: notes, and whom to ring', () => {
    expect(page.notes).toHaveLength(2)
    expect(page.pressContact).toEqual([
      'Exampleton press office',
      '01632 960 001',
      'press@exampleton.example.test',
    ])
    expect(page.blocks.at(-1)).toMatchObject({
      type: 'quote',
      attribution: { speakerName: 'Sam Reed' },
    })
  })
})

describe('a recruitment page', () => {
  const page = fixturePage('recruitment-page.txt')

  it('is a page, with the picture above its title kept as words', () => {
    expect(page).toMatchObject({
      kind: 'page',
      isRecruitment: true,
      published: null,
      title: { text: 'Welcome to Exampleton District Council' },
    })
    expect(page.pictures.map(({ alt }) => alt)).toEqual([
      'Children planting bulbs in a school garden',
      'Mary Holt',
      'Amir Khan',
    ])
  })

  it('has the letters with who signs them', () => {
    expect(page.letters).toMatchObject([
      { speakerName: 'Mary Holt', roleText: 'Chief Planner', fromLine: 10, toLine: 19 },
      {
        speakerName: 'Amir Khan',
        roleText: 'Interim Director - Parks and Green Spaces',
        fromLine: 26,
        toLine: 32,
      },
    ])
  })

  it('has the posts and whom they report to', () => {
    expect(page.vacancies).toMatchObject([
      {
        title: 'Head Ranger, Northern Parks (Woods & Water)',
        reportsTo: 'Director of Parks and Green Spaces',
      },
      { title: 'Head Ranger, Southern Parks (Play and Sport)' },
    ])
  })

  it('has the aims of the plan, whatever dash stands between', () => {
    const aims = page.blocks.find(({ type }) => type === 'definitions')
    expect(aims).toMatchObject({
      leadIn: 'The plan has three aims;',
      items: [{ name: 'Wilder' }, { name: 'Nearer' }, { name: 'Open' }],
    })
  })
})

describe('a corporate page', () => {
  const page = fixturePage('values-page.txt')

  it('has its breadcrumb, and its title once', () => {
    expect(page).toMatchObject({
      kind: 'page',
      isRecruitment: false,
      breadcrumb: ['Home', 'How we work'],
      title: { text: 'How we work', lines: [3, 7] },
    })
  })

  it('has a quote signed under it, with the letters after the name', () => {
    const quote = page.blocks.find(({ type }) => type === 'quote')
    expect(quote).toMatchObject({
      paragraphs: ['Exampleton has many voices and we want to hear each. That is the work.'],
      attribution: { speakerName: 'Mary Holt', lettersAfter: 'OBE', roleText: 'Chief Planner' },
    })
  })
})

describe('a page broken at a fixed width', () => {
  it('has its paragraphs, quotes and list items joined again', () => {
    const { standfirst, blocks } = fixturePage('wrapped-release.txt')
    expect(standfirst).toMatch(/^Exampleton central library .* themselves\.$/u)
    expect(blocks).toMatchObject([
      { type: 'paragraph', lines: [9, 10] },
      { type: 'quote', paragraphs: [/./u, /corner\.$/u].map(expect.stringMatching) },
      {
        type: 'list',
        items: ['the main hall', "the children's room, where a story is read at 11am", 'the café'],
      },
    ])
  })
})

describe('lines nobody recognises', () => {
  it('stand in the body as paragraphs, in their place, and are listed', () => {
    const { blocks, title } = fixturePage('odd-lines.txt')
    const unknown = blocks.flatMap((block) =>
      block.type === 'paragraph' && !block.isRecognised ? [block.text] : [],
    )
    expect(title.text).toBe('New benches for Market Street')
    expect(unknown).toEqual([
      'Skip to main content',
      'Menu',
      'Share this page',
      'Twitter',
      'Ward   2020   2021',
      '========',
      'https://exampleton.example.test/benches',
    ])
    expect(usesOf('odd-lines.txt')).toMatchObject({ 1: 'not-recognised', 13: 'not-recognised' })
  })
})

describe('the title', () => {
  it.each([
    [
      'above the date',
      'The site\n\nTown gets a brand new clock\n\nPublished: 1 May 2021\n\nIt is new.',
    ],
    [
      'above a label and the date',
      'Town gets a brand new clock\n\nOn time\n\nPublished: 1 May 2021\n\nIt is new.',
    ],
    ['under the date', 'Published: 1 May 2021\n\nTown gets a brand new clock\n\nIt is new.'],
    ['above the first text', 'Town gets a brand new clock\n\nIt is new.'],
    [
      'under a picture',
      'Man standing on a tall ladder\n\nTown gets a brand new clock\n\nIt is new.',
    ],
    [
      'where the breadcrumb ends',
      'Home > Town gets a brand new clock\n\nTown gets a brand new clock\n\nOn time\n\nIt is new.',
    ],
    [
      'printed twice',
      'News\n\nThis is a notice.\n\nTown gets a brand new clock\n\nTown gets a brand new clock\n\nIt is new.',
    ],
  ])('is found %s', (_, text) => {
    expect(pageOf(fileFrom(text)).title.text).toBe('Town gets a brand new clock')
  })

  it.each(['no text but this one sentence.', 'one.\n\ntwo.\n\nthree.', '{ "a": 1 }', '-----'])(
    'is missed, and the page refused: %j',
    (text) => {
      expect(parsePage(sourceOf(fileFrom(text)))).toMatchObject({ refusal: 'no-title' })
    },
  )
})
