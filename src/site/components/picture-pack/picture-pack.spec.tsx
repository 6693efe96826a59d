import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './picture-pack.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a pack of pictures', () => {
  it('keeps the order it is given', () => {
    const captions = html('three pictures, one of which may not be taken').match(
      /<figcaption>[^<]+/g,
    )
    expect(captions).toEqual([
      '<figcaption>Bottle kilns on the canal. ',
      '<figcaption>The canal at Millbridge. ',
      '<figcaption>The town hall last winter. ',
    ])
  })

  it('offers those that may be taken, and shows the others without a download', () => {
    const pack = html('three pictures, one of which may not be taken')
    expect(pack.match(/ download="[^"]+"/g)).toEqual([
      ' download="kilns.jpg"',
      ' download="canal.jpg"',
    ])
    expect(pack.match(/<figure/g)).toHaveLength(3)
  })

  it('asks for files that fit a third of a wide page', () => {
    expect(html('one picture')).toContain('sizes="(min-width: 40em) 20rem, 100vw"')
  })
})
