import { describe, expect, it } from '@jest/globals'

import type { TextList } from '@/site/views/text-view'
import { pdfWords } from '@tests/support/pdf-words'

import { PdfWriter } from './pdf-writer'

const words = (text: string) => [{ type: 'words', words: text, isStrong: false } as const]
const item = (text: string, ...lists: TextList[]) => ({ children: words(text), lists })
const list = (...items: TextList['items']): TextList => ({ type: 'list', isOrdered: false, items })

const writer = () =>
  new PdfWriter(
    { title: 'T', author: 'A', subject: 'S', writtenAt: new Date('2026-01-01T12:00:00Z') },
    'https://hub.example',
  )

const lines = (printed: readonly string[]): string =>
  printed.join('').replace(/\s*• /g, '\n').trim()

describe('a list in a PDF', () => {
  it('has the lists inside its items where the text has them', async () => {
    const pdf = writer()
    const inner = list(item('play', list(item('under fives'))), item('school'))
    pdf.passage(list(item('families', inner), item('health')))
    const file = await pdf.finish()
    expect(lines(pdfWords(file)).split('\n')).toEqual([
      'families',
      'play',
      'under fives',
      'school',
      'health',
    ])
  })

  it('is tagged inside the item that it belongs to', async () => {
    const pdf = writer()
    pdf.passage(list(item('families', list(item('play')))))
    const file = Buffer.from(await pdf.finish()).toString('latin1')
    const tags = new Map(
      [...file.matchAll(/(\d+) 0 obj\n<<[^>]*?\/S \/(\w+)[^>]*?\/P (\d+) 0 R/g)].map(
        ([, id, tag, parent]) => [id, { tag, parent }] as const,
      ),
    )
    const parents = [...tags.values()]
      .filter(({ tag }) => tag === 'L')
      .map(({ parent }) => tags.get(parent)?.tag)
    expect(parents).toHaveLength(2)
    expect(parents).toContain('LBody')
  })
})

describe('characters that the typeface of a PDF lacks', () => {
  it.each([
    ['12 m², 7 m³', '12 m², 7 m³'],
    ['CO₂ and 10⁶', 'CO2 and 10^6'],
    ['10¹⁴', '10^14'],
  ])('%s is printed %s', async (text, printed) => {
    const pdf = writer()
    pdf.paragraph(text)
    expect(
      pdfWords(await pdf.finish())
        .join('')
        .trim(),
    ).toBe(printed)
  })
})
