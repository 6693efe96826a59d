import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import type { NewsRelease } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES } from '@/site/views/block-examples'
import { toReleaseView } from '@/site/views/release-view'
import { EXAMPLE_NOW, EXAMPLE_RELEASE, EXAMPLE_SETTINGS } from '@/site/views/site-examples'
import { ReleaseArticle } from './release-article'
import { WithdrawnRelease } from './withdrawn-release'

const render = (changed: Partial<NewsRelease> = {}): string => {
  const args = { settings: EXAMPLE_SETTINGS, now: EXAMPLE_NOW }
  const release = toReleaseView({ ...EXAMPLE_RELEASE, ...changed }, args)
  const props = { release, later: [], councilName: EXAMPLE_SETTINGS.councilName }
  return renderToStaticMarkup(
    release.withdrawal ? (
      <WithdrawnRelease {...props} withdrawal={release.withdrawal} />
    ) : (
      <ReleaseArticle {...props} />
    ),
  )
}
const inOrder = (html: string, ...parts: string[]): number[] =>
  parts.map((part) => html.indexOf(part))

describe('the page of a release', () => {
  it('has one H1', () => {
    expect(render().match(/<h1/g)).toHaveLength(1)
  })

  it('follows the order of a press release after its end', () => {
    const order = inOrder(
      render(),
      'class="standfirst"',
      '>Ends<',
      'Notes to editors',
      'About New Council',
      'Copy or download',
      'Picture pack',
    )
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('offers the text, the PDF, the newsroom file and each picture', () => {
    const html = render()
    for (const file of ['.txt', '.pdf', '.ninjs.json'])
      expect(html).toContain(`href="/news/strategy-extended${file}"`)
    expect(html).toContain('Download<span class="visually-hidden">: Bottle kilns on the canal.')
  })

  it('names the council that issued it where that was another', () => {
    expect(render({ issuedBy: 'Old Council' })).toContain('Issued by: Old Council')
    expect(render({ issuedBy: 'New Council' })).not.toContain('Issued by')
  })

  it('puts the updates of an emergency before its text, newest first', () => {
    const changes: NewsRelease['changes'] = [
      { kind: 'update', note: 'First news.', at: '2025-10-02T06:00:00.000Z' },
      { kind: 'update', note: 'Latest news.', at: '2025-10-02T08:00:00.000Z' },
    ]
    const html = render({ kind: 'emergency-update', changes })
    const [latest, first, body] = inOrder(html, 'Latest news.', 'First news.', 'Family first')
    expect([latest, first, body]).toEqual([latest, first, body].sort((a = 0, b = 0) => a - b))
  })

  it('has no inline style and no script but our own', () => {
    const body = Object.values(BLOCK_EXAMPLES)
    const html = render({ body })
    expect(html).not.toMatch(/style="|\son\w+="/)
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="/assets/js/copy-quotes.js">',
    ])
  })
})

describe('the page of a withdrawn release', () => {
  const html = render({
    state: 'withdrawn',
    withdrawnAt: '2025-08-20T09:00:00.000Z',
    withdrawnReason: 'The times were wrong.',
  })

  it('gives the reason first after the H1', () => {
    const [heading, notice, words] = inOrder(html, '<h1', 'The times were wrong.', 'Family first')
    expect([heading, notice, words]).toEqual([heading, notice, words].sort((a = 0, b = 0) => a - b))
    expect(html).toContain('We have withdrawn this story')
  })

  it('offers nothing to take away', () => {
    expect(html).not.toMatch(/<img|download|href="tel:/)
  })
})
