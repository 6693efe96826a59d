import { describe, expect, it } from '@jest/globals'

import { BLOCK_EXAMPLES } from '@/site/views/block-examples'
import { toBodyView } from '@/site/views/body-view'

import { escapeHtml, passagesHtml } from './passage-html'
import { passagesText } from './passage-text'
import { toPassages } from './passages'

const origin = 'https://hub.example'
const now = '2025-10-02T09:00:00.000Z'
const blocks = Object.values(BLOCK_EXAMPLES)
const passagesOf = (block: (typeof blocks)[number]) => toPassages(toBodyView([block], { now }))

describe('a body without components', () => {
  it.each(blocks)('has a block of type $blockType as HTML and as text', (block) => {
    const passages = passagesOf(block)
    expect(passagesHtml({ passages, origin })).toMatch(/^<(p|h2|ul|table|figure)>/)
    expect(passagesText({ passages, origin })).not.toBe('')
  })

  it('has absolute addresses only, and no classes, scripts or styles', () => {
    const passages = toPassages(toBodyView(blocks, { now }))
    const html = passagesHtml({ passages, origin })
    expect(html).not.toMatch(/(href|src)="\/|class=|style=|<script/)
    expect(passagesText({ passages, origin })).not.toMatch(/\(\//)
  })

  it('opens a key figure with a capital, since it stands in running text', () => {
    const text = passagesText({ passages: passagesOf(BLOCK_EXAMPLES['key-figure']), origin })
    expect(text).toMatch(/^Over 1,000 children were in care\./)
  })

  it('escapes words that look like HTML', () => {
    expect(escapeHtml('<b> & "quotes"')).toBe('&lt;b&gt; &amp; &quot;quotes&quot;')
  })
})
